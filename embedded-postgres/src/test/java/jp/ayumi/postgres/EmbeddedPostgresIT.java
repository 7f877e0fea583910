package jp.ayumi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    @TempDir
    private Path folder;

    @Test
    void dataAndPasswordAreKeptOverARestart() {
        try (EmbeddedPostgres server = durable()) {
            Query.run(server.createDatabase("kept"), "create table t(n int)", "insert into t values (42)");
        }
        try (EmbeddedPostgres server = durable()) {
            assertThat(Query.value(server.database("kept"), "select n from t")).isEqualTo("42");
        }
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void aCommitOutlivesTheKillingOfTheServer() throws Exception {
        try (EmbeddedPostgres server = durable()) {
            Query.run(server.createDatabase("kept"), "create table t(n int)", "insert into t values (7)");
            killAndAwait(server.pid());
        }
        try (EmbeddedPostgres server = durable()) {
            assertThat(Query.value(server.database("kept"), "select n from t")).isEqualTo("7");
            assertThat(Files.readString(server.log())).contains("was not properly shut down");
        }
    }

    @Test
    void aServerThatDiesComesBackOnTheSamePortWhenAskedTo() throws Exception {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().folder(folder).revivedWhenItDies().start()) {
            Query.run(server.createDatabase("kept"), "create table t(n int)", "insert into t values (9)");
            int port = server.port();
            long killed = server.pid();
            killAndAwait(killed);
            Wait.until("a new server", () -> server.pid() != killed);
            assertThat(server.port()).isEqualTo(port);
            assertThat(Query.value(server.database("kept"), "select n from t")).isEqualTo("9");
        }
    }

    @Test
    void aCommitIsDurableUnlessATestAsksOtherwise() {
        try (EmbeddedPostgres server = durable()) {
            assertThat(durability(server)).containsExactly("on", "on", "on");
            assertThat(Query.value(server.database("postgres"), "show data_checksums"))
                    .isEqualTo("on");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.temporary()) {
            assertThat(durability(server)).containsExactly("off", "off", "off");
            assertThatThrownBy(() -> Sql.assertDurable(server.database("postgres")))
                    .as("the check at the start of a durable server")
                    .isInstanceOfSatisfying(
                            EmbeddedPostgresException.class,
                            e -> assertThat(e.problem()).isEqualTo(PostgresProblem.NOT_DURABLE));
        }
    }

    @Test
    void durabilityCannotBeTurnedOffByASettingOrAFile() {
        try (EmbeddedPostgres server = durable()) {
            Query.run(server.database("postgres"), "alter system set fsync = off");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .folder(folder)
                .setting("synchronous_commit", "off")
                .start()) {
            assertThat(durability(server)).containsExactly("on", "on", "on");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws Exception {
        try (EmbeddedPostgres server = durable()) {
            Database database = server.database("postgres");
            for (String wrong : List.of("", "postgres", database.password() + "x")) {
                assertThatThrownBy(() -> Query.connect(database, wrong).close()).isInstanceOf(SQLException.class);
            }
            assertThat(Query.value(database, "select left(rolpassword, 13) from pg_authid where rolname = 'postgres'"))
                    .isEqualTo("SCRAM-SHA-256");
            Path password = folder.resolve("superuser.password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
            assertThat(database.toString()).doesNotContain(database.password());
        }
    }

    @Test
    void onlyTheLoopbackAddressIsListenedOn() throws Exception {
        try (EmbeddedPostgres server = durable()) {
            Database database = server.database("postgres");
            assertThat(Query.value(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Query.value(database, "show unix_socket_directories")).isEmpty();
            List<InetAddress> others = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
            for (InetAddress address : others) {
                assertThatThrownBy(() -> new Socket(address, server.port()).close())
                        .as("%s", address)
                        .isInstanceOf(java.io.IOException.class);
            }
        }
    }

    @Test
    void aTemporaryServerLeavesNothingBehind() {
        Path home;
        try (EmbeddedPostgres server = EmbeddedPostgres.temporary()) {
            home = server.log().getParent();
            assertThat(home).isDirectory();
        }
        assertThat(home).doesNotExist();
    }

    @Test
    void testClassesShareAServerAndHaveADatabaseEach() {
        Database one = EmbeddedPostgres.shared().createDatabase();
        Database two = EmbeddedPostgres.shared().createDatabase();
        assertThat(one.port()).isEqualTo(two.port());
        assertThat(one.name()).isNotEqualTo(two.name());
        Query.run(one, "create table t(n int)");
        assertThat(Query.value(two, "select count(*) from pg_tables where tablename = 't'"))
                .isEqualTo("0");
    }

    private EmbeddedPostgres durable() {
        return EmbeddedPostgres.builder().folder(folder).start();
    }

    private static List<String> durability(EmbeddedPostgres server) {
        return Settings.DURABILITY.stream()
                .map(name -> Query.value(server.database("postgres"), "show " + name))
                .toList();
    }

    private static void killAndAwait(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        Wait.until("the end of the server", () -> !process.isAlive());
    }
}
