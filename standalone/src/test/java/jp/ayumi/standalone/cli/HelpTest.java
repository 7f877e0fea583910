package jp.ayumi.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    /** Shown by the script where nothing is built yet. */
    private static final Path COPY = Path.of("src/main/resources/jp/ayumi/standalone/help.txt");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theHelpThatTheScriptShowsBeforeTheFirstBuildIsTheHelpOfTheProgram() throws Exception {
        assertThat(run("--help")).isZero();
        String help = printed.toString(StandardCharsets.UTF_8);
        if (Boolean.getBoolean("ayumi.update")) {
            Files.writeString(COPY, help);
        }
        assertThat(COPY).as("rewrite it with -Dayumi.update=true").hasContent(help);
        assertThat(help).contains("demo", "serve", "client", "AYUMI_HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "client", "fsck", "export-audit", "witness"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("[\\p{IsHiragana}]")
                .contains("--home=FOLDER")
                .doesNotContain("Missing");
        assertThat(lines().filter(line -> line.strip().startsWith("-")))
                .as("each option is explained")
                .isNotEmpty()
                .allMatch(line -> line.contains("。"));
    }

    @Test
    void howAPersonIsAddedIsExplainedToo() {
        assertThat(run("person", "add", "--help")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("--home=FOLDER", "--role=ROLE", "パスワード");
        assertThat(run("person", "password", "--help")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("--home=FOLDER", "--random", "パスワード");
    }

    @Test
    void aWrongCommandLineEndsWithTwoAndShowsHowItIsDone() {
        assertThat(run("demo", "--prot", "1")).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("--prot", "Usage: ayumi demo");
    }

    @Test
    void noCommandShowsTheHelp() {
        assertThat(run()).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Usage: ayumi");
    }

    private Stream<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines();
    }

    private int run(String... arguments) {
        printed.reset();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Ayumi.commandLine(stream, stream, Map.of()).execute(arguments);
    }
}
