package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** The lock of the log in foreign hands: whoever appends waits, and those behind gather into one group. */
final class HeldLock implements AutoCloseable {

    private final TestLog log;
    private final Connection holder;

    HeldLock(TestLog log) throws SQLException {
        this.log = log;
        holder = log.asOwner();
        holder.setAutoCommit(false);
        holder.createStatement().execute("select pg_advisory_xact_lock(" + AdvisoryLock.APPEND.key() + ")");
    }

    /** Until so many backends of the application wait for the lock. */
    void awaitWaiters(int count) throws SQLException {
        String waiting = "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                + " and database = (select oid from pg_database where datname = current_database())";
        Wait.until(() -> Integer.parseInt(log.ask(waiting)) == count);
    }

    /** Until a number of threads wait for their turn behind the one that waits for the lock. */
    static void awaitQueue(GroupCommit appends, int count) throws SQLException {
        Wait.until(() -> appends.waiting() == count);
    }

    @Override
    public void close() throws SQLException {
        release();
    }

    /** Those who wait go on; again is no harm. */
    void release() throws SQLException {
        if (!holder.isClosed()) {
            holder.rollback();
            holder.close();
        }
    }
}
