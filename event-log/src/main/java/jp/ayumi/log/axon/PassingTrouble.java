package jp.ayumi.log.axon;

import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of an event that a projection could not take in. An event that will fail again goes to the dead
 * letters; trouble that passes (the database is away, a deadlock) stops the processor, which tries again.
 */
final class PassingTrouble implements EnqueuePolicy<EventMessage<?>> {

    /** Connection exceptions, transaction rollback, insufficient resources, operator intervention, system error. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (passes(cause)) {
            throw new TryAgainException(cause);
        }
        return Decisions.enqueue(ThrowableCause.truncated(cause));
    }

    private static boolean passes(Throwable cause) {
        return cause instanceof AxonTransientException
                || SqlStates.find(cause).map(PassingTrouble::isPassing).orElseGet(() -> saysSoItself(cause));
    }

    private static boolean isPassing(String sqlState) {
        return CLASSES.stream().anyMatch(sqlState::startsWith);
    }

    /** An exhausted pool gives no SQLSTATE. */
    private static boolean saysSoItself(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof SQLTransientException
                        || failure instanceof SQLRecoverableException
                        || saysSoItself(failure.getCause()));
    }

    /** Goes up to the processor, which rolls the batch back and tries it again after a while. */
    static final class TryAgainException extends AxonTransientException {

        private static final long serialVersionUID = 1L;

        TryAgainException(Throwable cause) {
            super("trouble that may pass", cause);
        }
    }
}
