package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.journal.Access;
import jp.ayumi.log.journal.JournalReach.Reach;
import jp.ayumi.log.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTablesIT {

    private static final String RESTRICT_VIOLATION = "23001";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final Instant THEN = Instant.parse("2024-04-01T00:00:00.123456Z");

    private TestLog log;
    private PostgresRefusalStore refusals;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
        refusals = new PostgresRefusalStore(log.pool);
        log.appends.append(Appends.keyed(Appends.run("plan/a/b", 0, 2), "k"));
        refusals.add(List.of(refusal("ONE", "理由")));
        new PostgresAccessStore(log.pool)
                .add(new Access("a", "auditor", null, null, "listJournal", "limit=50", "request-1"));
    }

    @AfterEach
    void end() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ayumi_log.command_refusal set actor = ''",
                "update ayumi_log.command_refusal set actor = '' where false",
                "delete from ayumi_log.command_refusal",
                "truncate ayumi_log.command_refusal",
                "update ayumi_log.access_record set actor = ''",
                "delete from ayumi_log.access_record",
                "truncate ayumi_log.access_record"
            })
    void changingTheJournalIsRefusedToTheApplicationAndToTheOwner(String change) throws SQLException {
        try (Connection application = log.asApplication();
                Connection owner = log.asOwner()) {
            assertThat(sqlStateOf(application, change)).isEqualTo(INSUFFICIENT_PRIVILEGE);
            assertThat(sqlStateOf(owner, change)).isEqualTo(RESTRICT_VIOLATION);
            assertThat(sqlStateOf(owner, "set session_replication_role = replica; " + change))
                    .isEqualTo(RESTRICT_VIOLATION);
        }
        assertThat(log.ask("select count(*) from ayumi_log.command_refusal")).isEqualTo("1");
        assertThat(log.ask("select count(*) from ayumi_log.access_record")).isEqualTo("1");
    }

    @Test
    void bothKindsOfCommandStandInOneView() throws SQLException {
        assertThat(log.ask("select string_agg(outcome || ' ' || position || '-' || refusal || ' ' || plan || ' '"
                        + " || coalesce(rule, first_position || '..' || last_position), ', ' order by position, refusal)"
                        + " from ayumi_log.command_journal"))
                .isEqualTo("ACCEPTED 1-0 a/b 1..2, REFUSED 2-1 a/b ONE");
    }

    @Test
    void numbersHaveNoHolesAndARepetitionIsOne() throws SQLException {
        Refusal again = refusal("AGAIN", null);
        refusals.add(List.of(again, refusal("TWO", null)));
        refusals.add(List.of(again, refusal("THREE", null)));

        assertThat(log.ask("select string_agg(id || ' ' || rule, ', ' order by id) from ayumi_log.command_refusal"))
                .isEqualTo("1 ONE, 2 AGAIN, 3 TWO, 4 THREE");
    }

    @Test
    void whatCanNeverBeStoredIsToldApartFromADatabaseThatIsAway() {
        assertThatThrownBy(() -> refusals.add(List.of(refusal("TWO", "a\0b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("22021")
                .hasMessageNotContaining("insert");
        log.pool.close();
        assertThatThrownBy(() -> refusals.add(List.of(refusal("TWO", null))))
                .isInstanceOf(LogUnavailableException.class);
    }

    /** Otherwise a reader who follows the journal would pass a refusal that is on its way. */
    @Test
    void theReachWaitsForRefusalsOnTheirWay() throws Exception {
        PostgresJournalReach reach = new PostgresJournalReach(log.pool);
        assertThat(reach.now()).isEqualTo(new Reach(2, 1));
        try (Connection onItsWay = log.asApplication()) {
            onItsWay.setAutoCommit(false);
            onItsWay.createStatement().execute("select pg_advisory_xact_lock(" + AdvisoryLock.REFUSALS.key() + ")");
            CountDownLatch answered = new CountDownLatch(1);
            Thread reader = new Thread(() -> {
                reach.now();
                answered.countDown();
            });
            reader.start();
            assertThat(answered.await(300, TimeUnit.MILLISECONDS)).isFalse();
            onItsWay.rollback();
            assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** A page of the journal must not cost what the log is long. */
    @Test
    void thePlanOfAPageFollowsTheOrderOfTheLog() throws SQLException {
        try (Connection owner = log.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("analyze ayumi_log.event; analyze ayumi_log.command_receipt; set enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            try (var rows = statement.executeQuery("explain select * from ayumi_log.accepted_command"
                    + " where municipality = 'a' order by position desc limit 50")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            assertThat(plan.toString())
                    .contains("Index Scan Backward using command_receipt_in_order")
                    .doesNotContain("Sort");
        }
    }

    private static Refusal refusal(String rule, @Nullable String reason) {
        return new Refusal(
                UUID.randomUUID(),
                THEN,
                THEN,
                1,
                new Refusal.Attempted("endPlan", "EndPlan", "plan/a/b", "a", "a/b", reason, null),
                new Refusal.Actor("somebody", "hall", "staff"),
                new Refusal.Verdict(rule, 409, "/endedOn", "request-1", null));
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
