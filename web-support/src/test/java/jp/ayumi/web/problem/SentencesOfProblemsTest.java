package jp.ayumi.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesOfProblemsTest {

    private final Sentences sentences = Sentences.ofClassPath();

    @ParameterizedTest
    @EnumSource(WebProblem.class)
    void everyProblemSaysWhatIsWrongAndWhatToDoInBothLanguages(WebProblem problem) {
        for (Locale language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            assertThat(sentences.find(problem.name() + ".detail", language, Map.of()))
                    .isPresent();
            assertThat(sentences.find("title." + problem.status().value(), language, Map.of()))
                    .isPresent();
            assertThat(sentences
                            .find(problem.name() + ".action", language, Map.of())
                            .or(() ->
                                    sentences.find("action." + problem.status().value(), language, Map.of())))
                    .isPresent();
        }
    }

    /** The codes that {@code shared-api} and the JSON reader give. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IDENTIFIER_MALFORMED",
                "FISCAL_YEAR_OUT_OF_RANGE",
                "TERM_ENDS_BEFORE_IT_BEGINS",
                "PERIOD_ENDS_BEFORE_IT_BEGINS",
                "TERM_OF_OFFICE_ENDS_BEFORE_IT_BEGINS",
                "NUMBER_OUT_OF_RANGE"
            })
    void everyImpossibleValueIsExplained(String code) {
        assertThat(sentences.find(code + ".detail", Locale.JAPANESE, Map.of())).isPresent();
        assertThat(sentences.find(code + ".detail", Locale.ENGLISH, Map.of())).isPresent();
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("problems_en")).isEqualTo(keys("problems"));
    }

    private static java.util.Set<String> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                SentencesOfProblemsTest.class.getResourceAsStream("/messages/" + bundle + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }

    @Test
    void placeholdersAreFilledByName() {
        assertThat(sentences.find("BODY_TOO_LARGE.detail", Locale.ENGLISH, Map.of("limit", "$1\\")))
                .hasValue("The request body exceeds the limit of $1\\ bytes.");
        assertThat(sentences.find("BODY_TOO_LARGE.detail", Locale.ENGLISH, Map.of()))
                .hasValue("The request body exceeds the limit of … bytes.");
    }
}
