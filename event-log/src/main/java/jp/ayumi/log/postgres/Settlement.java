package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out whether a transaction whose commit was cut off took effect. The lock makes the answer exact: it is given
 * only after the old transaction has ended, one way or the other.
 */
final class Settlement {

    /** What the log says of a cut-off commit. */
    enum Answer {
        COMMITTED,
        NOT_COMMITTED,
        NO_ANSWER
    }

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final long PAUSE_NANOS = 100_000_000;
    private static final String LOCK_AND_LOOK = """
            select set_config('statement_timeout', ?, true);
            select pg_advisory_xact_lock(?);
            select exists (select 1 from ayumi_log.event where event_id = ?)""";

    private final DataSource dataSource;
    private final GroupCommitSettings settings;

    Settlement(DataSource dataSource, GroupCommitSettings settings) {
        this.dataSource = dataSource;
        this.settings = settings;
    }

    /** Asks until there is an answer or the settle timeout is over. */
    Answer ask(UUID oneEventOfTheGroup) {
        long deadline = System.nanoTime() + settings.settleTimeout().toNanos();
        do {
            try {
                return isStored(oneEventOfTheGroup) ? Answer.COMMITTED : Answer.NOT_COMMITTED;
            } catch (SQLException e) {
                LOG.debug("the log cannot be asked yet, SQLSTATE {}", e.getSQLState());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } while (System.nanoTime() < deadline);
        LOG.error("a commit was cut off and the log could not be asked whether it took effect");
        return Answer.NO_ANSWER;
    }

    private boolean isStored(UUID eventId) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            Transactions.begin(connection, settings.networkTimeout());
            try (PreparedStatement query = connection.prepareStatement(LOCK_AND_LOOK)) {
                query.setString(1, Long.toString(settings.statementTimeout().toMillis()));
                query.setLong(2, AdvisoryLock.APPEND.key());
                query.setObject(3, eventId);
                query.execute();
                query.getMoreResults();
                query.getMoreResults();
                try (ResultSet answer = query.getResultSet()) {
                    answer.next();
                    return answer.getBoolean(1);
                }
            } finally {
                Transactions.rollbackQuietly(connection);
            }
        } finally {
            Transactions.closeQuietly(connection);
        }
    }
}
