package jp.ayumi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindIT {

    @TempDir
    private Path folder;

    @Test
    void theServerOfAKilledJvmIsStoppedAndItsCommitsAreKept() throws Exception {
        long orphan;
        try (ChildJvm child = ChildJvm.start(List.of(), ChildJvm.ownClassPath(), folder, Map.of())) {
            orphan = child.serverPid();
            child.kill();
        }
        assertThat(isServer(orphan)).as("the orphan runs on").isTrue();
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().folder(folder).start()) {
            assertThat(isServer(orphan)).isFalse();
            assertThat(Query.value(server.database("postgres"), "select count(*) from t"))
                    .isEqualTo("1");
        }
    }

    @Test
    void anOrphanDoesNotKeepItsFolderFromBeingRemoved() throws Exception {
        long orphan;
        Path server = folder.resolve("server");
        try (ChildJvm child = ChildJvm.start(List.of(), ChildJvm.ownClassPath(), server, Map.of())) {
            orphan = child.serverPid();
            child.kill();
        }
        EmbeddedPostgres.remove(server);
        assertThat(server).doesNotExist();
        assertThat(isServer(orphan)).isFalse();
    }

    @Test
    void aFolderThatALivingProcessUsesIsRefused() throws Exception {
        try (ChildJvm child = ChildJvm.start(List.of(), ChildJvm.ownClassPath(), folder, Map.of())) {
            long pid = child.serverPid();
            assertRefused(PostgresProblem.FOLDER_IN_USE);
            assertThat(isServer(pid)).as("and its server is left alone").isTrue();
        }
        try (EmbeddedPostgres first = EmbeddedPostgres.builder().folder(folder).start()) {
            assertThat(first.port()).isPositive();
            assertRefused(PostgresProblem.FOLDER_IN_USE);
        }
    }

    @Test
    void aServerThatSomebodyStartedByHandIsLeftAloneAndNamed() throws Exception {
        EmbeddedPostgres.builder().folder(folder).start().close();
        Programs programs = programs();
        Process byHand = programs.command(
                        "postgres",
                        folder.resolve("cluster"),
                        List.of("-k", "", "-h", "127.0.0.1", "-p", Integer.toString(Ports.free())))
                .redirectOutput(folder.resolve("by-hand.log").toFile())
                .start();
        try {
            Wait.until("a server started by hand", this::isReady);
            assertRefused(PostgresProblem.SERVER_ALREADY_RUNNING);
            assertThat(byHand.isAlive()).isTrue();
        } finally {
            LeftBehind.stop(new ServerHome(folder), programs);
        }
    }

    @Test
    void aStaleNumberThatBelongsToAnotherProcessTodayStopsNobody() throws Exception {
        long pid;
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().folder(folder).start()) {
            pid = server.pid();
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            Wait.until("the end of the server", () -> !process.isAlive());
        }
        Path file = Postmaster.file(folder.resolve("cluster"));
        Process bystander = new ProcessBuilder(programs().runAs().command(List.of("sleep", "60"))).start();
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            assertThat(lines.get(0)).isEqualTo(Long.toString(pid));
            lines.set(0, Long.toString(bystander.pid()));
            Files.write(file, lines);
            try (EmbeddedPostgres server =
                    EmbeddedPostgres.builder().folder(folder).start()) {
                assertThat(server.pid()).isNotEqualTo(bystander.pid());
                assertThat(bystander.isAlive()).isTrue();
            }
        } finally {
            bystander.destroyForcibly();
        }
    }

    private void assertRefused(PostgresProblem problem) {
        assertThatThrownBy(
                        () -> EmbeddedPostgres.builder().folder(folder).start().close())
                .isInstanceOfSatisfying(
                        EmbeddedPostgresException.class,
                        e -> assertThat(e.problem()).isEqualTo(problem))
                .hasMessageContaining(folder.toString());
    }

    private boolean isReady() {
        try {
            return Postmaster.read(folder.resolve("cluster"))
                    .filter(Postmaster::ready)
                    .isPresent();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Programs programs() throws Exception {
        SystemTools tools = SystemTools.ofThisMachine();
        RunAs runAs = RunAs.decide(Platform.userId(), folder.resolve("cluster"), tools);
        Path bin = BinaryCache.unpack(
                        BinaryCache.candidates(Platform.userId(), folder.resolve("programs")), runAs.changesUser())
                .resolve("bin");
        return new Programs(bin, runAs, tools);
    }

    private static boolean isServer(long pid) {
        return new Postmaster(pid, 5432, true).isRunning();
    }
}
