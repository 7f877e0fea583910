package jp.ayumi.command.web;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import jp.ayumi.web.problem.Causes;
import org.axonframework.messaging.RemoteHandlingException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Decides again when another command was faster. The caller need not know: without {@code If-Match} it did not ask for a
 * certain version, and with it the aggregate compares once more and refuses by name if the version has moved.
 */
final class Retries {

    private static final long LONGEST_PAUSE_MICROS = 50_000;

    private final int attempts;

    /**
     * @param attempts how often a command is tried at most, from 1
     */
    Retries(int attempts) {
        this.attempts = attempts;
    }

    <T> T untilUndisturbed(Supplier<T> attempt) {
        for (int tried = 1; ; tried++) {
            try {
                return attempt.get();
            } catch (RuntimeException e) {
                if (tried >= attempts || !isDisturbed(e)) {
                    throw e;
                }
                pause(tried);
            }
        }
    }

    /** Whether another append came first, here or in the process that handled the command. */
    static boolean isDisturbed(Throwable exception) {
        return Causes.of(exception)
                .anyMatch(cause -> cause instanceof ConcurrencyException
                        || cause instanceof RemoteHandlingException remote && tellsOfConflict(remote));
    }

    private static boolean tellsOfConflict(RemoteHandlingException remote) {
        return remote.getExceptionDescriptions().stream()
                .anyMatch(description -> description.contains(ConcurrencyException.class.getName()));
    }

    /** Longer each time and never the same, so that those who met do not meet again. */
    private static void pause(int tried) {
        long bound = Math.min(LONGEST_PAUSE_MICROS, 1_000L << tried);
        LockSupport.parkNanos(1_000 * ThreadLocalRandom.current().nextLong(bound));
    }
}
