package jp.ayumi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasASentenceInJapaneseAndInEnglish(PostgresProblem problem) {
        EmbeddedPostgresException e = new EmbeddedPostgresException(problem, "one", "two", "three");
        assertThat(e.sentence(Locale.JAPANESE)).containsPattern("[\\p{IsHiragana}]");
        assertThat(e.sentence(Locale.ENGLISH)).matches("\\p{ASCII}+").isEqualTo(e.getMessage());
        assertThat(e.sentence(Locale.FRENCH)).isEqualTo(e.sentence(Locale.JAPANESE));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, /postgres-linux-x86_64.txz",
        "Linux, aarch64, /postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, /postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, /postgres-darwin-arm_64.txz"
    })
    void eachPlatformHasItsArchiveOnTheClassPath(String os, String processor, String archive) {
        assertThat(Platform.archive(os, processor)).isEqualTo(archive);
        assertThat(getClass().getResource(archive)).isNotNull();
    }

    @Test
    void anotherPlatformIsToldToUseAnExternalServer() {
        assertThatThrownBy(() -> Platform.archive("Windows 11", "amd64"))
                .hasMessage("No PostgreSQL for this platform (Windows 11 amd64) comes along."
                        + " Configure an external PostgreSQL.");
    }
}
