package jp.ayumi.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesOfQueriesTest {

    private final Sentences sentences = Sentences.ofClassPath();

    @ParameterizedTest
    @EnumSource(QueryProblem.class)
    void everyProblemSaysWhatIsWrongAndWhatToDoInBothLanguages(QueryProblem problem) {
        for (Locale language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            assertThat(sentences.find(problem.name() + ".detail", language, Map.of()))
                    .isPresent();
            assertThat(sentences
                            .find(problem.name() + ".action", language, Map.of())
                            .or(() ->
                                    sentences.find("action." + problem.status().value(), language, Map.of())))
                    .isPresent();
        }
    }
}
