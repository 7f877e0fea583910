package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.LogUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.jdbc.PgConnection;

/** The connection breaks in the moment of the commit: nobody may be told what is not so. */
class CutOffCommitIT {

    private static final GroupCommitSettings SETTINGS = new GroupCommitSettings(
            256, 1_000_000, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofMillis(500));

    private final AtomicBoolean broken = new AtomicBoolean();
    private TestLog log;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
    }

    @AfterEach
    void end() {
        log.close();
    }

    /** The first commit goes wrong, later ones are real. */
    private GroupCommit withFirstCommit(CommitHook wrong) {
        AtomicBoolean first = new AtomicBoolean(true);
        return new GroupCommit(
                CommitHook.around(log.pool, connection -> {
                    if (first.getAndSet(false)) {
                        wrong.end(connection);
                    } else {
                        connection.commit();
                    }
                }),
                SETTINGS,
                log.meters);
    }

    private static SQLException lost() {
        return new SQLException("An I/O error occurred while sending to the backend.", "08006");
    }

    @Test
    void aGroupThatDidCommitIsAnswered() {
        GroupCommit appends = withFirstCommit(connection -> {
            connection.commit();
            throw lost();
        });

        CommandReceipt receipt = appends.append(Appends.keyed(Appends.one("a", 0), "k"));

        assertThat(log.receipts.find("somebody", "k").orElseThrow().receipt()).isEqualTo(receipt);
    }

    @Test
    void aConnectionThatCannotBeClosedMakesNoFailureOfACommittedGroup() {
        GroupCommit appends = new GroupCommit(
                CommitHook.aroundClose(log.pool, connection -> {
                    connection.close();
                    throw lost();
                }),
                SETTINGS,
                log.meters);

        assertThat(appends.append(Appends.one("a", 0)).firstPosition()).isEqualTo(1);
    }

    @Test
    void aGroupThatDidNotCommitIsCalledUnavailableAndMayBeRepeated() {
        GroupCommit appends = withFirstCommit(connection -> {
            connection.rollback();
            throw lost();
        });
        Append append = Appends.keyed(Appends.one("a", 0), "k");

        assertThatThrownBy(() -> appends.append(append)).isInstanceOf(LogUnavailableException.class);

        assertThat(log.reader.head()).isZero();
        assertThat(appends.append(append).firstPosition()).isEqualTo(1);
    }

    /** The server is still busy with the commit when the client has lost it. */
    @Test
    void aCommitThatIsStillUnderWayIsWaitedFor() throws SQLException {
        makeCommitsSlow();
        GroupCommit appends = withFirstCommit(connection -> {
            PgConnection backend = connection.unwrap(PgConnection.class);
            CompletableFuture.runAsync(
                    () -> abort(backend), CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
            connection.commit();
        });

        assertThat(appends.append(Appends.one("a", 0)).firstPosition()).isEqualTo(1);
        assertThat(log.reader.head()).isEqualTo(1);
    }

    private void makeCommitsSlow() throws SQLException {
        try (Connection owner = log.asOwner()) {
            owner.createStatement().execute("""
                            create function ayumi_log.slow() returns trigger language plpgsql as
                            'begin perform pg_sleep(1); return null; end';
                            create constraint trigger slow after insert on ayumi_log.event
                            deferrable initially deferred for each row execute function ayumi_log.slow()""");
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whenTheLogCannotBeAskedTheOutcomeIsUnknownAndTheKeyMakesTheRetrySafe() {
        HikariDataSource pool = log.pool;
        GroupCommit appends = new GroupCommit(
                new UnreachableWhen(broken, CommitHook.around(pool, connection -> {
                    connection.commit();
                    broken.set(true);
                    throw lost();
                })),
                SETTINGS,
                log.meters);
        Append append = Appends.keyed(Appends.one("a", 0), "k");

        assertThatThrownBy(() -> appends.append(append)).isInstanceOf(AppendOutcomeUnknownException.class);

        broken.set(false);
        assertThatThrownBy(() -> appends.append(append)).isInstanceOf(DuplicateCommandException.class);
        assertThat(log.reader.head()).isEqualTo(1);
    }

    @Test
    void aDatabaseThatIsNotThereIsCalledUnavailable() {
        broken.set(true);
        GroupCommit appends = new GroupCommit(new UnreachableWhen(broken, log.pool), SETTINGS, log.meters);

        assertThatThrownBy(() -> appends.append(Appends.one("a", 0)))
                .isInstanceOf(LogUnavailableException.class)
                .hasNoCause();

        broken.set(false);
        assertThat(appends.append(Appends.one("a", 0)).firstPosition()).isEqualTo(1);
    }
}
