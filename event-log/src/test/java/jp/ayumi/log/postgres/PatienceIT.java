package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** When somebody stops waiting, nothing is written; when it is too late for that, the outcome is told. */
class PatienceIT {

    private TestLog log;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Test
    void endsForOneWhoseTurnDoesNotComeWithNothingWritten() throws Exception {
        GroupCommit impatient = new GroupCommit(
                log.pool,
                new GroupCommitSettings(
                        256, 1000, Duration.ofMillis(100), Duration.ofSeconds(20), Duration.ofSeconds(5)),
                log.meters);
        try (HeldLock lock = new HeldLock(log)) {
            Background leader = Background.append(impatient, Appends.one("leader", 0));
            lock.awaitWaiters(1);

            assertThatThrownBy(() -> impatient.append(Appends.one("a", 0))).isInstanceOf(LogUnavailableException.class);

            assertThat(leader.isDone()).isFalse();
            lock.release();
            leader.receipt();
        }
        assertThat(log.everything()).extracting(StoredEvent::stream).containsExactly("leader");
    }

    @Test
    void endsForAGroupThatTheLockIsNotGivenTo() throws Exception {
        GroupCommit impatient = new GroupCommit(
                log.pool,
                new GroupCommitSettings(
                        256, 1000, Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofSeconds(5)),
                log.meters);
        try (HeldLock lock = new HeldLock(log)) {
            assertThatThrownBy(() -> impatient.append(Appends.one("a", 0)))
                    .isInstanceOf(LogUnavailableException.class)
                    .hasMessageContaining("57014");
            lock.release();
        }
        assertThat(impatient.append(Appends.one("a", 0)).firstPosition()).isEqualTo(1);
    }

    @Test
    void ofAnInterruptedCommandEndsBeforeItsGroupHasBegun() throws Exception {
        try (HeldLock lock = new HeldLock(log)) {
            Background leader = Background.append(log.appends, Appends.one("leader", 0));
            lock.awaitWaiters(1);
            Background waiting = Background.append(log.appends, Appends.one("a", 0));
            HeldLock.awaitQueue(log.appends, 1);

            waiting.interrupt();

            assertThat(catchThrowable(waiting::receipt)).isInstanceOf(LogUnavailableException.class);
            lock.release();
            leader.receipt();
        }
        assertThat(log.everything()).hasSize(1);
    }

    @Test
    void ofAnInterruptedCommandLastsOnceItsGroupHasBegun() throws Exception {
        try (HeldLock lock = new HeldLock(log)) {
            Background leader = Background.append(log.appends, Appends.one("leader", 0));
            lock.awaitWaiters(1);

            leader.interrupt();
            lock.release();

            assertThat(leader.receipt().firstPosition()).isEqualTo(1);
        }
    }

    @Test
    void ofOneThatLeadsIsNotCutShortByAnInterruptWhichItFindsAfterwards() {
        DataSource givesNothingToTheInterrupted = new DelegatingDataSource(log.pool) {
            @Override
            public Connection getConnection() throws SQLException {
                if (Thread.currentThread().isInterrupted()) {
                    throw new SQLException("interrupted");
                }
                return super.getConnection();
            }
        };
        GroupCommit appends = new GroupCommit(givesNothingToTheInterrupted, GroupCommitSettings.defaults(), log.meters);

        Thread.currentThread().interrupt();
        long position = appends.append(Appends.one("leader", 0)).firstPosition();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(position).isEqualTo(1);
    }
}
