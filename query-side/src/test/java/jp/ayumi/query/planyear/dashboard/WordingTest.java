package jp.ayumi.query.planyear.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import jp.ayumi.api.planyear.ProgressStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @Test
    void everythingSaidInJapaneseIsSaidInEnglishToo() throws IOException {
        assertThat(keys("planyear_en")).isEqualTo(keys("planyear")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasAName(ProgressStatus status) {
        assertThat(Wording.in(Given.WORDS, "ja").status(status)).isNotBlank();
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordingTest.class.getResourceAsStream("/messages/" + file + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
