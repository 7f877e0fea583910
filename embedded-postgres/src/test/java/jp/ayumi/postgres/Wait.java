package jp.ayumi.postgres;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do. */
final class Wait {

    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private Wait() {}

    static void until(String what, BooleanSupplier reached) {
        long giveUpAt = System.nanoTime() + AT_MOST.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > giveUpAt) {
                throw new AssertionError("waited in vain for " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
