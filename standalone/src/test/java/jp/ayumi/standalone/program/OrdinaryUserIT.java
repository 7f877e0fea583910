package jp.ayumi.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other tests run as whoever runs them; where that is root, this one runs as somebody else. */
class OrdinaryUserIT {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    @TempDir
    private Path folder;

    @Test
    void theWholeProgramRunsAsAnOrdinaryUser() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root can become somebody else");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path jar = Files.copy(Program.jar(), folder.resolve("ayumi.jar"));
        Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
        Path home = folder.resolve("home");
        Map<String, String> nobody = Map.of("HOME", "/nonexistent");
        try (Program program =
                Program.start(AS_NOBODY, jar, nobody, "serve", "--home", home.toString(), "--port", "0")) {
            assertThat(new Http(program.url()).get("/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
            assertThat(owner(Path.of("/proc", Long.toString(new Postgres(home).pid()))))
                    .isEqualTo(65534);
            assertThat(owner(home.resolve("keys/clients.json"))).isEqualTo(65534);
            assertThat(program.terminate()).isEqualTo(143);
        }
        assertThat(new Postgres(home).isRunning()).isFalse();
    }

    private static int owner(Path path) throws Exception {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
