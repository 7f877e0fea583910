package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.LogDatabase.Login;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogMigrationIT {

    private static final String RESTRICT_VIOLATION = "23001";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private TestLog log;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
        log.appends.append(Appends.keyed(Appends.one("plan/a/b", 0), "k"));
    }

    @AfterEach
    void end() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ayumi_log.event set payload = ''",
                "update ayumi_log.event set payload = '' where false",
                "delete from ayumi_log.event",
                "truncate ayumi_log.event",
                "truncate ayumi_log.event cascade",
                "update ayumi_log.command_receipt set fingerprint = ''",
                "delete from ayumi_log.command_receipt",
                "truncate ayumi_log.command_receipt",
                "update ayumi_log.event set leaf = leaf",
                "update ayumi_log.tile set root = root",
                "delete from ayumi_log.tile",
                "truncate ayumi_log.tile",
                "update ayumi_log.checkpoint set note = ''",
                "delete from ayumi_log.checkpoint",
                "truncate ayumi_log.checkpoint cascade",
                "update ayumi_log.cosignature set line = ''",
                "delete from ayumi_log.cosignature",
                "truncate ayumi_log.cosignature"
            })
    void changingTheLogIsRefusedToTheApplicationAndToTheOwner(String change) throws SQLException {
        try (Connection application = log.asApplication();
                Connection owner = log.asOwner()) {
            assertThat(sqlStateOf(application, change)).isEqualTo(INSUFFICIENT_PRIVILEGE);
            assertThat(sqlStateOf(owner, change)).isEqualTo(RESTRICT_VIOLATION);
            // What silences ordinary triggers:
            assertThat(sqlStateOf(owner, "set session_replication_role = replica; " + change))
                    .isEqualTo(RESTRICT_VIOLATION);
        }
        assertThat(log.everything()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table ayumi_log.event disable trigger append_only",
                "drop table ayumi_log.event",
                "create table ayumi_log.other (id int)",
                "drop function ayumi_log.refuse_change cascade",
                "select * from ayumi_log.schema_history"
            })
    void theApplicationMayDoNothingElseInTheSchema(String statement) throws SQLException {
        try (Connection application = log.asApplication()) {
            assertThat(sqlStateOf(application, statement)).isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    @Test
    void rightsGivenByHandAreTakenBackAtTheNextStart() throws SQLException {
        try (Connection owner = log.asOwner();
                Connection application = log.asApplication()) {
            owner.createStatement().execute("grant update on ayumi_log.event to ayumi_app");
            assertThat(sqlStateOf(application, "update ayumi_log.event set payload = ''"))
                    .isEqualTo(RESTRICT_VIOLATION);

            new LogMigration(log.database).migrate();

            assertThat(sqlStateOf(application, "update ayumi_log.event set payload = ''"))
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    @Test
    void peopleReadTheLogAsJsonWithPlainPsql() throws SQLException {
        try (Connection application = log.asApplication();
                Statement statement = application.createStatement();
                var row = statement.executeQuery(
                        "select payload ->> 'n', jsonb_typeof(metadata), stream from ayumi_log.event_readable")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("0");
            assertThat(row.getString(2)).isEqualTo("object");
            assertThat(row.getString(3)).isEqualTo("plan/a/b");
        }
    }

    @Test
    void severalProcessesMayStartAtOnce() throws Exception {
        LogDatabase fresh = TestLog.databaseAt(EmbeddedPostgres.shared().createDatabase());
        LogDatabase withNewRole =
                new LogDatabase(fresh.url(), fresh.owner(), new Login("role_of_" + System.nanoTime(), "secret"));

        Parallel.run(6, process -> new LogMigration(withNewRole).migrate());

        try (Connection application = withNewRole.applicationConnections().getConnection()) {
            assertThat(sqlStateOf(application, "select * from ayumi_log.event")).isEqualTo("none");
        }
    }

    @Test
    void aRoleThatCannotBeMadeIsSaidInOneSentence() throws SQLException {
        Database where = EmbeddedPostgres.shared().createDatabase();
        String owner = "owner_" + System.nanoTime();
        try (Connection superuser = TestLog.databaseAt(where).ownerConnections().getConnection()) {
            superuser.createStatement().execute("create role " + owner + " login password 'secret'");
            superuser.createStatement().execute("grant create on database " + where.name() + " to " + owner);
        }
        LogDatabase database = new LogDatabase(
                where.jdbcUrl(), new Login(owner, "secret"), new Login("nobody_" + System.nanoTime(), "topsecret"));

        assertThatThrownBy(() -> new LogMigration(database).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("create it with LOGIN")
                .hasMessageNotContaining("topsecret");
    }

    @Test
    void anOwnerThatIsNoSuperuserIsEnoughWhenTheRoleExists() throws SQLException {
        Database where = EmbeddedPostgres.shared().createDatabase();
        String owner = "owner_" + System.nanoTime();
        try (Connection superuser = TestLog.databaseAt(where).ownerConnections().getConnection()) {
            superuser.createStatement().execute("create role " + owner + " login password 'secret'");
            superuser.createStatement().execute("grant create on database " + where.name() + " to " + owner);
        }
        LogDatabase database = new LogDatabase(where.jdbcUrl(), new Login(owner, "secret"), log.database.application());

        new LogMigration(database).migrate();

        try (Connection connection = database.ownerConnections().getConnection()) {
            assertThat(sqlStateOf(connection, "delete from ayumi_log.event")).isEqualTo(RESTRICT_VIOLATION);
        }
    }

    private static String sqlStateOf(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "none";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
