package jp.ayumi.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.publication.EditionKind;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class SentencesOfDocumentsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    private final Map<String, List<String>> japanese = keys("messages/document.properties");

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameDetails() {
        assertThat(japanese).isNotEmpty().isEqualTo(keys("messages/document_en.properties"));
    }

    @Test
    void everyConstantHasAWord() {
        assertThat(Stream.<Enum<?>[]>of(
                                EditionKind.values(),
                                ProgressStatus.values(),
                                OpinionState.values(),
                                MeetingPurpose.values())
                        .flatMap(Arrays::stream)
                        .map(one -> "document." + one.getDeclaringClass().getSimpleName() + "." + one.name()))
                .isSubsetOf(japanese.keySet());
    }

    @Test
    void everyProblemSaysWhatIsWrongAndWhatToDo() {
        for (DocumentProblem problem : DocumentProblem.values()) {
            assertThat(japanese).containsKeys(problem.name() + ".detail", problem.name() + ".action");
        }
    }

    /** Each key with the names of its placeholders. */
    private static Map<String, List<String>> keys(String file) {
        Properties properties = new Properties();
        try (Reader text = new StringReader(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8))) {
            properties.load(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, List<String>> keys = new TreeMap<>();
        properties.forEach((key, value) -> keys.put(
                String.valueOf(key),
                PLACEHOLDER
                        .matcher(String.valueOf(value))
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList()));
        return keys;
    }
}
