package jp.ayumi.web.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class LogLineTest {

    private static final String START = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ WARN \\[] ";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\n\n\t", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
    void whateverEndsALineDoesNotEndALineOfTheLog(String end) {
        String line = line("asked for {}", null, "a" + end + "2026-04-01T00:00:00.000Z WARN [] jp.ayumi: forged");
        assertThat(line).matches(START + "jp.ayumi.Test: asked for a \\| 2026-\\S+ WARN \\[] jp.ayumi: forged\n");
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void nothingSteersTheTerminalOfWhoReadsIt() {
        assertThat(line("{}", null, "\u001B[2Ja\u202Eb\u0000c\u0007")).endsWith(": \uFFFD[2Ja\uFFFDb\uFFFDc\uFFFD\n");
        assertThat(line("進捗を記録した", null)).endsWith("jp.ayumi.Test: 進捗を記録した\n");
    }

    @Test
    void aFailureIsToldByKindAndPlaceWithoutItsWords() {
        SQLException refused = new SQLException("insert into person values ('花子')\n at x", "23505");
        String line = line("it failed", new IllegalStateException("/var/lib/secret", refused));
        assertThat(line.lines()).hasSize(1);
        assertThat(line)
                .containsPattern("it failed \\(IllegalStateException at LogLineTest#\\w+:\\d+"
                        + " < SQLException\\[23505] at LogLineTest#\\w+:\\d+\\)")
                .doesNotContain("insert", "花子", "/var/lib");
    }

    private static String line(String message, @Nullable Throwable thrown, Object... arguments) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        LoggingEvent event =
                new LoggingEvent("", context.getLogger("jp.ayumi.Test"), Level.WARN, message, thrown, arguments);
        return new LogLine().format(event);
    }
}
