package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import jp.ayumi.log.LogWatcher;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for the notification of each commit, on a connection of its own. After a loss it connects again and tells the
 * head that it finds, so that nothing is missed; it also looks at the head after a silence, which proves the connection.
 */
public final class PostgresLogWatcher implements LogWatcher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresLogWatcher.class);
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DataSource unpooled;
    private final Listeners listeners = new Listeners();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "ayumi-log-watcher");
    private volatile @Nullable Connection current;

    /** @param unpooled connections of the application's role that no pool takes back */
    public PostgresLogWatcher(DataSource unpooled) {
        this.unpooled = unpooled;
        thread.setDaemon(true);
    }

    /** Begins to listen. A database that cannot be reached is tried again until it can. */
    public void start() {
        thread.start();
    }

    @Override
    public long head() {
        return listeners.head();
    }

    @Override
    public Subscription onAppend(LongConsumer positionListener) {
        return listeners.add(positionListener);
    }

    /** Ends the listening and its connection; returns when the thread has ended. */
    @Override
    public void close() {
        closed.countDown();
        try {
            Connection listening = current;
            if (listening != null) {
                // Only an abort reaches a thread that is reading from the connection.
                listening.abort(Runnable::run);
            }
            thread.join(SILENCE.toMillis());
        } catch (SQLException e) {
            LOG.debug("abort failed, SQLSTATE {}", e.getSQLState());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        while (!isClosed()) {
            try (Connection connection = unpooled.getConnection()) {
                current = connection;
                listen(connection);
            } catch (SQLException e) {
                if (!isClosed()) {
                    LOG.warn("the log's notifications are lost for now, SQLSTATE {}", e.getSQLState());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
        PGConnection notifications = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + GroupWriter.CHANNEL);
            do {
                // The head and not the payload: everybody who may connect may notify. It also tells what was committed
                // while nobody listened.
                listeners.heard(head(statement));
                notifications.getNotifications((int) SILENCE.toMillis());
            } while (!isClosed());
        }
    }

    private static long head(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(PostgresLogReader.HEAD)) {
            row.next();
            return row.getLong(1);
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void pause() {
        try {
            closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed.countDown();
        }
    }
}
