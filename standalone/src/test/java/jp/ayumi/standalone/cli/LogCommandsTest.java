package jp.ayumi.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.log.audit.ExportProblem;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.Merkle;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.standalone.home.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps a log from being checked, exported or witnessed is said in one sentence. */
class LogCommandsTest {

    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    @TempDir
    private Path home;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(Map<String, String> environment, String... arguments) {
        printed.reset();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Ayumi.commandLine(stream, stream, environment).execute(arguments);
    }

    private int run(String... arguments) {
        return run(Map.of("AYUMI_HOME", home.toString()), arguments);
    }

    private String said() {
        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(1);
        return text;
    }

    @Test
    void withoutAKeyNothingIsChecked() {
        assertThat(run("fsck")).isEqualTo(2);
        assertThat(said()).contains("鍵のファイルがありません", "There is no key file");
    }

    @Test
    void whatIsNoKeyIsNamed() {
        assertThat(run("fsck", "--key", "nonsense")).isEqualTo(2);
        assertThat(said()).contains("「nonsense」は公開鍵ではありません", "nonsense is no public key");
        assertThat(run("witness", "nonsense")).isEqualTo(1);
        assertThat(said()).contains("nonsense is no public key");
    }

    @Test
    void aFolderWithoutDataIsNotFilledWithAnEmptyLog() {
        assertThat(run("fsck", "--key", KEY)).isEqualTo(2);
        assertThat(said()).contains("データがありません", "holds no data");
        assertThat(home.resolve("postgres")).doesNotExist();
    }

    @Test
    void aDatabaseThatIsNotThereIsNotChecked() {
        Map<String, String> environment = Map.of(
                "AYUMI_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/ayumi",
                "AYUMI_DATABASE_USER", "ayumi_app",
                "AYUMI_DATABASE_PASSWORD", "secret",
                "AYUMI_LOG_KEY", home.resolve("none").toString());

        assertThat(run(environment, "fsck", "--key", KEY)).isEqualTo(2);
        assertThat(said()).contains("ログを読めません", "cannot be read").doesNotContain("secret");
    }

    @Test
    void aKeyThatOthersMayReadIsNotUsed() throws Exception {
        Path key = Home.at(home).logKey();
        new KeyFile(key).create("test.example/log", KeyKind.LOG);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(run("fsck")).isEqualTo(2);
        assertThat(said()).contains("chmod 600");
    }

    @Test
    void aCheckpointThatIsNoneIsNamed() throws Exception {
        Path file = Files.writeString(home.resolve("note.txt"), "nonsense");

        assertThat(run("fsck", "--key", KEY, "--checkpoint", file.toString())).isEqualTo(21);
        assertThat(said()).contains("note.txt", "is no signed checkpoint");
    }

    @Test
    void whoExportsIsNamedSoThatItCanBeRecorded() {
        for (String by : new String[] {"", "a\nb", "市役所 太郎", "x".repeat(65)}) {
            assertThat(run("export-audit", "--municipality", "kuki", "--out", "x.zip", "--key", KEY, "--by", by))
                    .isEqualTo(1);
            assertThat(said()).contains("--by", "誰が書き出すか", "Who exports cannot be recorded");
        }
    }

    @Test
    void aCheckpointThatIsNotOfTheLogIsToldFromAnAlteredLog() throws Exception {
        NoteSigner log = NoteSigner.generate("kept.example", KeyKind.LOG, new SecureRandom());
        NoteSigner wrong = NoteSigner.generate("kept.example", KeyKind.LOG, new SecureRandom());

        assertThat(fsckWith(wrong, log, "kept.example", 3)).isEqualTo(13);
        assertThat(said()).contains("鍵が違うか", "the key is wrong");
        assertThat(fsckWith(log, log, "other.example", 3)).isEqualTo(14);
        assertThat(said()).contains("別のログ", "of another log");
        assertThat(fsckWith(log, log, "kept.example", 0)).isEqualTo(16);
        assertThat(said()).contains("記録が始まる前", "older than the first event");
    }

    private int fsckWith(NoteSigner signer, NoteSigner key, String origin, long size) throws IOException {
        String text = new Checkpoint(origin, size, Merkle.EMPTY_ROOT).text();
        Path file = Files.writeString(home.resolve("note.txt"), new Note(text, List.of(signer.sign(text))).toString());
        return run("fsck", "--key", key.verifier().text(), "--checkpoint", file.toString());
    }

    @ParameterizedTest
    @EnumSource(ExportProblem.class)
    void everyProblemOfAnExportEndsAsTheManualSays(ExportProblem problem) throws IOException {
        assertThat(problem.exitCode()).isGreaterThanOrEqualTo(10);
        assertThat(Files.readString(Path.of("..", "docs", "audit", "verifier.md")))
                .containsPattern("\\| [^|]+ \\| " + problem.exitCode() + " \\|");
    }

    @Test
    void onlyWrongKeysAndOtherLogsShareACode() {
        assertThat(Stream.of(ExportProblem.values())
                        .map(ExportProblem::exitCode)
                        .distinct())
                .hasSize(ExportProblem.values().length - 2);
    }

    @Test
    void anExportIsOfOnePlanOrOneMunicipality() {
        assertThat(run("export-audit", "--plan", "kuki", "--out", "x.zip", "--key", KEY))
                .isEqualTo(1);
        assertThat(said()).contains("「kuki」は名前として使えません");
        assertThat(run("export-audit", "--municipality", "Kuki City", "--out", "x.zip", "--key", KEY))
                .isEqualTo(1);
        assertThat(said()).contains("Kuki City cannot be a name");
        assertThat(run("export-audit", "--out", "x.zip")).isEqualTo(2);
        assertThat(run("export-audit", "--plan", "a/b", "--municipality", "a", "--out", "x.zip"))
                .isEqualTo(2);
    }
}
