package jp.ayumi.query.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesOfJournalTest {

    private final Sentences sentences = Sentences.ofClassPath();

    @ParameterizedTest
    @ValueSource(strings = {"JOURNAL_IS_FOR_AUDITORS", "DIRECTORY_IS_FOR_STAFF", "PERSON_UNKNOWN"})
    void everyProblemSaysWhatIsWrongAndWhatToDoInBothLanguages(String problem) {
        for (Locale language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            for (String part : new String[] {".detail", ".action"}) {
                assertThat(sentences.find(problem + part, language, Map.of())).isPresent();
            }
        }
    }
}
