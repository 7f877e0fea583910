package jp.ayumi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL refuses to run as root; we run as root and as everybody else. */
class UserIT {

    private static final SystemTools TOOLS = SystemTools.ofThisMachine();

    @TempDir
    private Path folder;

    @Nested
    class AsRoot {

        @BeforeEach
        void onlyRootCanTryIt() {
            assumeTrue(Platform.userId() == 0, "needs root");
        }

        @Test
        void theServerBelongsToAnUnprivilegedUserEvenWhereTheFoldersAboveAreClosedToHim() throws Exception {
            Path closed = Files.createDirectory(
                    folder.resolve("closed"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try (EmbeddedPostgres server =
                    EmbeddedPostgres.builder().folder(closed.resolve("data")).start()) {
                assertThat(uid(Path.of("/proc", Long.toString(server.pid())))).isNotZero();
                assertThat(uid(closed.resolve("data/cluster"))).isNotZero();
                assertThat(uid(closed.resolve("data/superuser.password"))).isZero();
            }
        }

        @Test
        void unshareIsNeverCalled() throws Exception {
            Path calls = folder.resolve("calls");
            Path programs = Files.createDirectory(folder.resolve("bin"));
            Path unshare = programs.resolve("unshare");
            Files.writeString(unshare, "#!/bin/sh\necho called >> '" + calls + "'\nexit 1\n");
            Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwxr-xr-x"));
            Map<String, String> path = Map.of("PATH", programs + ":" + System.getenv("PATH"));
            assertThat(new ProcessBuilder(unshare.toString(), "-U").start().waitFor())
                    .as("it fails, as in most containers")
                    .isOne();
            assertThat(calls).exists();
            Files.delete(calls);
            try (ChildJvm child = ChildJvm.start(List.of(), ChildJvm.ownClassPath(), folder.resolve("data"), path)) {
                assertThat(child.serverPid()).isPositive();
            }
            assertThat(calls).doesNotExist();
        }

        @Test
        void runuserServesWhereSetprivIsMissing() throws Exception {
            SystemTools onlyRunuser = only("runuser");
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .folder(folder.resolve("data"))
                    .tools(onlyRunuser)
                    .start()) {
                assertThat(uid(Path.of("/proc", Long.toString(server.pid())))).isNotZero();
            }
        }

        @Test
        void whereNeitherToolExistsOnePlainSentenceSaysSo() {
            assertThatThrownBy(() -> EmbeddedPostgres.builder()
                            .folder(folder.resolve("data"))
                            .tools(new SystemTools(List.of()))
                            .start()
                            .close())
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessage("PostgreSQL does not run as root. Install setpriv or runuser (util-linux), or start as"
                            + " an ordinary user. (setpriv, runuser: not found)");
        }

        @Test
        void theDataOfAnOrdinaryUserStayHis() throws Exception {
            Path shared = everybodys("shared");
            try (ChildJvm child = asNobody(shared)) {
                assertThat(child.serverPid()).isPositive();
            }
            int nobody = uid(shared.resolve("data/cluster"));
            try (EmbeddedPostgres server =
                    EmbeddedPostgres.builder().folder(shared.resolve("data")).start()) {
                assertThat(uid(Path.of("/proc", Long.toString(server.pid())))).isEqualTo(nobody);
                assertThat(Query.value(server.database("postgres"), "select count(*) from t"))
                        .isEqualTo("1");
            }
        }

        @Test
        void anOrdinaryUserRunsTheServerAsHimself() throws Exception {
            Path shared = everybodys("shared");
            try (ChildJvm child = asNobody(shared)) {
                long pid = child.serverPid();
                assertThat(uid(Path.of("/proc", Long.toString(pid))))
                        .isEqualTo(uid(shared.resolve("data/cluster")))
                        .isEqualTo(uid(shared.resolve("data/superuser.password")))
                        .isNotZero();
            }
        }

        @Test
        void anOrdinaryUserIsToldThatTheDataAreSomebodyElses() throws Exception {
            Path shared = everybodys("shared");
            Path data = Files.createDirectories(shared.resolve("data/cluster"));
            Files.setAttribute(data, "unix:uid", 1);
            Files.setPosixFilePermissions(data.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
            try (ChildJvm child = asNobody(shared)) {
                assertThat(child.answer()).isEqualTo(PostgresProblem.DATA_OF_ANOTHER_USER.name());
            }
        }

        @Test
        void anUnwritableFolderIsNamed() throws Exception {
            Path shared = everybodys("shared");
            Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("r-xr-xr-x"));
            try (ChildJvm child = asNobody(shared)) {
                assertThat(child.answer()).isEqualTo(PostgresProblem.FOLDER_NOT_WRITABLE.name());
            }
        }

        private ChildJvm asNobody(Path shared) throws Exception {
            List<String> nobody = List.of(
                    TOOLS.find("setpriv").orElseThrow(), "--reuid=65534", "--regid=65534", "--clear-groups", "--");
            Folders.letOthersRead(folder);
            String classPath = ChildJvm.classPathForEverybody(
                    Files.createDirectory(everybodys("classes").resolve("c")));
            Folders.letOthersRead(folder.resolve("classes/c"));
            return ChildJvm.start(
                    nobody, classPath, shared.resolve("data"), Map.of("HOME", "/nonexistent", "XDG_CACHE_HOME", ""));
        }

        private Path everybodys(String name) throws Exception {
            Path made = Files.createDirectories(folder.resolve(name));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxrwxrwx"));
            return made;
        }

        private SystemTools only(String program) throws Exception {
            Path programs = Files.createDirectory(folder.resolve("bin"));
            Path wrapper = programs.resolve(program);
            Files.writeString(wrapper, "#!/bin/sh\nexec " + TOOLS.find(program).orElseThrow() + " \"$@\"\n");
            Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
            return new SystemTools(List.of(programs));
        }
    }

    @Nested
    class AsAnOrdinaryUser {

        @BeforeEach
        void notAsRoot() {
            assumeTrue(Platform.userId() != 0, "root tries it through a child process above");
        }

        @Test
        void theServerRunsAsTheSameUser() throws Exception {
            try (EmbeddedPostgres server =
                    EmbeddedPostgres.builder().folder(folder).start()) {
                assertThat((long) uid(Path.of("/proc", Long.toString(server.pid()))))
                        .isEqualTo(Platform.userId());
            }
        }
    }

    private static int uid(Path path) throws Exception {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
