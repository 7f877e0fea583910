package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import jp.ayumi.log.LogUnavailableException;

/**
 * A transaction that adds to a table of the journal, one at a time, so that the order of ids is the order of commit and
 * whoever has read up to an id has read all there will ever be up to it. Appends of events do not wait for it.
 */
final class JournalTransaction {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String LOCK =
            "select set_config('statement_timeout', ?, true); select pg_advisory_xact_lock(?)";

    private final DataSource dataSource;
    private final AdvisoryLock lock;

    JournalTransaction(DataSource dataSource, AdvisoryLock lock) {
        this.dataSource = dataSource;
        this.lock = lock;
    }

    /** What to do with a prepared statement. */
    @FunctionalInterface
    interface Filling {
        void fill(PreparedStatement insert) throws SQLException;
    }

    /**
     * @throws IllegalArgumentException when the entry itself is to blame: it would be rejected again
     * @throws LogUnavailableException when the database is; neither tells the database's text, which may hold values
     */
    void run(String insert, Filling filling) {
        try (Connection connection = dataSource.getConnection()) {
            Transactions.begin(connection, PATIENCE.multipliedBy(2));
            try {
                lock(connection);
                try (PreparedStatement statement = connection.prepareStatement(insert)) {
                    filling.fill(statement);
                }
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                Transactions.rollbackQuietly(connection);
                throw e;
            }
        } catch (SQLException e) {
            if (SqlFailure.of(e).isCausedByData()) {
                throw new IllegalArgumentException("the database rejects an entry (SQLSTATE " + e.getSQLState() + ")");
            }
            throw new LogUnavailableException("the journal could not be written", e.getSQLState());
        }
    }

    private void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, Long.toString(PATIENCE.toMillis()));
            statement.setLong(2, lock.key());
            statement.execute();
        }
    }
}
