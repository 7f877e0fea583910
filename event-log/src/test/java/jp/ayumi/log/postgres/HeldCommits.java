package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds some groups where the log is most exposed: their events inserted, the lock taken, the commit still to come. */
final class HeldCommits implements CommitHook {

    private static final String WAITING_FOR_THE_LOCK = "select count(*) from pg_locks where locktype = 'advisory'"
            + " and not granted and database = (select oid from pg_database where datname = current_database())";

    private final Queue<Duration> due = new ConcurrentLinkedQueue<>();
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger waitedFor = new AtomicInteger();

    /** The next group that has inserted its events commits only after this time. */
    void holdNext(Duration hold) {
        due.add(hold);
    }

    /** How many groups were held. */
    int held() {
        return held.get();
    }

    /** For how many of them another process was waiting for the lock at the end of the hold. */
    int waitedFor() {
        return waitedFor.get();
    }

    @Override
    public void end(Connection connection) throws SQLException {
        Duration hold = due.poll();
        if (hold != null) {
            sleep(hold);
            held.incrementAndGet();
            if (isWaitedFor(connection)) {
                waitedFor.incrementAndGet();
            }
        }
        connection.commit();
    }

    private static void sleep(Duration hold) throws SQLException {
        try {
            Thread.sleep(hold.toMillis());
        } catch (InterruptedException e) {
            throw new SQLException(e);
        }
    }

    private static boolean isWaitedFor(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING_FOR_THE_LOCK)) {
            row.next();
            return row.getInt(1) > 0;
        }
    }
}
