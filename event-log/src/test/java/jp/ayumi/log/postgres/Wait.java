package jp.ayumi.log.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting for what another thread or process does. */
final class Wait {

    /** A question to the database or to the program. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws SQLException;
    }

    private Wait() {}

    static void until(Condition condition) throws SQLException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited for 30 s in vain");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
