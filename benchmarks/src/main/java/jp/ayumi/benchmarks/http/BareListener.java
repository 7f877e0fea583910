package jp.ayumi.benchmarks.http;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import jp.ayumi.benchmarks.log.MeasuredLog;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** The limit of every live update: one connection that listens to the database and does nothing with what it hears. */
final class BareListener implements AutoCloseable {

    private static final int LOOK_MILLIS = 100;

    private final Connection connection;
    private final Observer observer = new Observer();
    private final Thread thread = new Thread(this::listen, "bare-listener");
    private volatile boolean closed;

    BareListener(MeasuredLog log) throws SQLException {
        connection = log.database().applicationConnections().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen ayumi_log");
        }
        thread.setDaemon(true);
        thread.start();
    }

    Observer observer() {
        return observer;
    }

    private void listen() {
        try {
            PGConnection notifications = connection.unwrap(PGConnection.class);
            while (!closed) {
                PGNotification[] news = notifications.getNotifications(LOOK_MILLIS);
                Instant now = Instant.now();
                if (news != null) {
                    for (PGNotification one : news) {
                        observer.heard(Long.parseLong(one.getParameter()), now);
                    }
                }
            }
        } catch (SQLException e) {
            if (!closed) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        connection.close();
    }
}
