package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.journal.JournalReach;

/**
 * Waits for refusals that are being recorded at this moment: one of them may have seen the log as it was before events that
 * are there now, and would stand in front of them.
 */
public final class PostgresJournalReach implements JournalReach {

    private static final String LOCK = "select pg_advisory_xact_lock_shared(?)";

    /** Not in one statement with the lock: it would see what was there before the wait. */
    private static final String REACH = "select (select coalesce(max(position), 0) from ayumi_log.event),"
            + " (select coalesce(max(id), 0) from ayumi_log.command_refusal)";

    private final DataSource dataSource;

    public PostgresJournalReach(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Reach now() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
                lock.setLong(1, AdvisoryLock.REFUSALS.key());
                lock.execute();
                return ask(connection);
            } finally {
                Transactions.rollbackQuietly(connection);
            }
        } catch (SQLException e) {
            throw new LogUnavailableException("the journal could not be read", e.getSQLState());
        }
    }

    private static Reach ask(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(REACH);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Reach(row.getLong(1), row.getLong(2));
        }
    }
}
