package jp.ayumi.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.ayumi.verifier.testing.TestBundle;
import jp.ayumi.verifier.testing.TestKey;
import jp.ayumi.verifier.testing.TestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, its exit codes and its languages. */
class AuditVerifierTest {

    @TempDir
    private Path folder;

    private final TestLog log = TestLog.of(40);
    private final TestBundle bundle = TestBundle.of(log, "tomakomai", 12, false);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String zip = "";
    private String since = "";

    @BeforeEach
    void writeBundle() throws IOException {
        zip = folder.resolve("bundle.zip").toString();
        since = folder.resolve("checkpoint.txt").toString();
        bundle.writeTo(Path.of(zip));
        Files.writeString(Path.of(since), bundle.text("since.txt"));
    }

    @Test
    void zeroWhenAllHolds() {
        int exit = run(
                zip,
                "--key",
                log.key.vkey(),
                "--witness",
                log.witness.vkey(),
                "--witness",
                log.otherWitness.vkey(),
                "--since",
                since);

        assertThat(exit).isZero();
        assertThat(said()).contains("○", "結論: 確かめたことはすべて成り立ちます。").doesNotContain("  × ", "--key の指定がない");
        assertThat(err.size()).isZero();
    }

    @Test
    void zeroWithAWarningWhenOnlyTheBundlesOwnKeyIsKnown() {
        assertThat(run(zip, "--lang", "en")).isZero();
        assertThat(said()).contains("This proves only that the bundle agrees with itself");
    }

    @Test
    void aWrongKeyIsSaidToBeOne() {
        int exit = run(zip, "--key", TestKey.log(TestLog.ORIGIN, 2).vkey());

        assertThat(exit).isEqualTo(13);
        assertThat(said()).contains("  × ", "[KEY_DIFFERS] 鍵が違います。", "このバンドルを証拠として使わないでください。");
    }

    @Test
    void aProblemMetOftenIsToldFiveTimesAndCounted() {
        bundle.edit("events.jsonl", text -> text.replace("\"occurredAt\":1", "\"occurredAt\":2"));
        bundle.writeTo(Path.of(zip));

        assertThat(run(zip, "--lang", "en")).isEqualTo(1);
        assertThat(said().lines().filter(line -> line.contains("[LEAF_DIFFERS]")))
                .hasSize(6);
        assertThat(said()).contains("The same is wrong in");
    }

    @Test
    void whatCannotBeReadIsNoAlteration() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(zip));
        Files.write(Path.of(zip), Arrays.copyOf(whole, whole.length - 30));

        assertThat(run(zip, "--lang", "en")).isEqualTo(10);
        assertThat(said()).contains("[ZIP_CUT_SHORT]").doesNotContain("○");
        assertThat(run(folder.resolve("none.zip").toString())).isEqualTo(2);
    }

    @Test
    void threeForEveryWrongUse() {
        List<List<String>> wrong = List.of(
                List.of(),
                List.of(zip, zip),
                List.of(zip, "--key"),
                List.of(zip, "--key", "nonsense"),
                List.of(zip, "--key", log.key.vkey(), "--key", log.key.vkey()),
                List.of(zip, "--witness", log.key.vkey()),
                List.of(zip, "--since", zip),
                List.of(zip, "--since", zip + ".none"),
                List.of(zip, "--lang", "fr"),
                List.of(zip, "--fast"),
                List.of("\0"));
        List<String> sentences = new ArrayList<>();
        for (List<String> arguments : wrong) {
            err.reset();
            assertThat(run(arguments.toArray(String[]::new)))
                    .as("%s", arguments)
                    .isEqualTo(AuditVerifier.WRONG_USE);
            sentences.add(
                    err.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow());
        }
        assertThat(out.size()).isZero();
        assertThat(sentences).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void helpIsSaidInBothLanguages() {
        assertThat(run("--help")).isZero();
        assertThat(run("--help", "--lang", "en")).isZero();
        assertThat(said()).contains("使い方: java -jar", "Usage: java -jar");
    }

    private int run(String... arguments) {
        return AuditVerifier.run(List.of(arguments), stream(out), stream(err));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
