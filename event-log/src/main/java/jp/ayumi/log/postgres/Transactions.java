package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Beginning and ending transactions so that a failure of the ending never hides what happened before it. */
final class Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private Transactions() {}

    /**
     * @param silence how long the network may stay silent before the connection counts as lost; longer than the
     *     database's own timeouts, which say more
     */
    static void begin(Connection connection, Duration silence) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(silence.toMillis()));
        connection.setAutoCommit(false);
    }

    static void rollbackQuietly(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("rollback failed, SQLSTATE {}", e.getSQLState());
        }
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("close failed, SQLSTATE {}", e.getSQLState());
        }
    }
}
