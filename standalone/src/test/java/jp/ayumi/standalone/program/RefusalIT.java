package jp.ayumi.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps it from starting is said in one sentence, and nothing else. */
class RefusalIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve"})
    void aTakenPortIsNamed(String command) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            List<String> said =
                    refused(command, "--home", folder.resolve("home").toString(), "--port", port);
            assertThat(said).last().asString().contains("ポート" + port, "Port " + port + " cannot be used");
            assertThat(folder.resolve("home/postgres")).as("nothing was begun").doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve"})
    void anUnwritableFolderIsNamed(String command) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        List<String> said = refused(command, "--home", file.resolve("home").toString(), "--port", "0");
        assertThat(said)
                .containsExactly("フォルダー「" + file.resolve("home")
                        + "」に書き込めません。--homeまたはAYUMI_HOMEで、書き込めるフォルダーを指定してください。 / The folder " + file.resolve("home")
                        + " is not writable. Name one that is, with --home or AYUMI_HOME.");
    }

    @Test
    void anAddressThatIsNotOurs() throws Exception {
        List<String> said =
                refused("serve", "--home", folder.toString(), "--port", "0", "--address", "no-such-host.invalid");
        assertThat(said).last().asString().contains("no-such-host.invalid");
    }

    @Test
    void aNameThatNoClientCanHave() throws Exception {
        List<String> said = refused("client", "City System", "--home", folder.toString());
        assertThat(said)
                .containsExactly("「City System」は名前として使えません。英小文字、数字、ハイフンで書いてください。 / City System cannot be a name."
                        + " Use lower-case letters, digits and hyphens.");
    }

    private static List<String> refused(String... arguments) throws Exception {
        try (Program program = Program.start(List.of(), Program.jar(), Map.of("LANG", "C"), arguments)) {
            assertThat(program.awaitExit()).isEqualTo(1);
            List<String> said = program.output().lines().toList();
            assertThat(said)
                    .hasSizeBetween(1, 2)
                    .noneMatch(line -> line.contains("Exception") || line.startsWith("\t"));
            return said;
        }
    }
}
