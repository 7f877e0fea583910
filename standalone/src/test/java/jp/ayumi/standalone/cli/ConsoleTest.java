package jp.ayumi.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void aJapaneseTerminalReadsJapanese() {
        assertThat(said(Map.of("LANG", "ja_JP.UTF-8"))).isEqualTo("ログ: x\n");
    }

    @Test
    void anEnglishTerminalReadsEnglish() {
        assertThat(said(Map.of("LANG", "ja_JP.UTF-8", "LC_ALL", "en_GB.UTF-8"))).isEqualTo("Log: x\n");
    }

    @Test
    void aTerminalThatDoesNotSayReadsBoth() {
        assertThat(said(Map.of("LANG", "C.UTF-8"))).isEqualTo("ログ: x / Log: x\n");
    }

    @Test
    void everySentenceIsThereInBothLanguagesWithTheSameDetails() throws IOException {
        Properties japanese = sentences("messages.properties");
        Properties english = sentences("messages_en.properties");
        assertThat(english.stringPropertyNames())
                .isEqualTo(japanese.stringPropertyNames())
                .isNotEmpty();
        for (String key : japanese.stringPropertyNames()) {
            assertThat(details(key, Locale.ENGLISH)).as(key).isEqualTo(details(key, Locale.JAPANESE));
        }
    }

    @Test
    void aFailureIsOneSentenceWhateverIsWrappedAroundIt() {
        Throwable wrapped = new IllegalStateException(
                "wrapping", new PlainFailure(Sentence.of("port.taken", 8080, "127.0.0.1"), new IOException("inner")));
        assertThat(Failures.sentence(wrapped).apply(Locale.ENGLISH)).startsWith("Port 8080 cannot be used");
    }

    @Test
    void anUnknownFailureSaysWhatItsCauseSays() {
        Throwable unknown = new IllegalStateException("wrapping", new IOException("disk full"));
        assertThat(Failures.sentence(unknown).apply(Locale.ENGLISH)).startsWith("It could not be started: disk full (");
    }

    private static String said(Map<String, String> environment) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Console(new PrintStream(printed, true, StandardCharsets.UTF_8), environment).say("log.where", "x");
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> details(String key, Locale locale) {
        String sentence = Sentence.of(key, "①", "②", "③", "④").in(locale);
        return Stream.of("①", "②", "③", "④").filter(sentence::contains).collect(Collectors.toSet());
    }

    private static Properties sentences(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Sentence.class.getResourceAsStream("/jp/ayumi/standalone/" + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
