package jp.ayumi.log.axonserver;

import io.axoniq.axonserver.connector.AxonServerException;
import io.grpc.StatusRuntimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.LogUnavailableException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which an append fails, as they travel from the handler to the caller. Axon Server carries no exceptions, only
 * their texts and one object of details: this is that object.
 */
enum AppendFault {
    /** another writer was first */
    CONFLICT(ConcurrencyException.class, ConcurrencyException::new),
    /** the idempotency key was used */
    DUPLICATE(DuplicateCommandException.class, text -> new DuplicateCommandException()),
    /** nothing was written, a retry may succeed */
    UNAVAILABLE(LogUnavailableException.class, text -> new LogUnavailableException(text, null)),
    /** the events may have been written */
    OUTCOME_UNKNOWN(AppendOutcomeUnknownException.class, text -> new AppendOutcomeUnknownException());

    private final Class<? extends RuntimeException> kind;
    private final Function<String, RuntimeException> recreated;

    <T extends RuntimeException> AppendFault(Class<T> kind, Function<String, RuntimeException> recreated) {
        this.kind = kind;
        this.recreated = recreated;
    }

    /** At the handler: the failure with its fault as details; any other failure as it is. */
    static Throwable packed(Throwable failure) {
        return Arrays.stream(values())
                .filter(fault -> fault.kind.isInstance(failure))
                .findFirst()
                .<Throwable>map(fault -> new CommandExecutionException(failure.getMessage(), failure, fault))
                .orElse(failure);
    }

    /**
     * At the caller: the failure that was packed there. A command that was lost on the way, or its answer, has an unknown
     * outcome; any other failure stays as it is.
     */
    static Throwable unpacked(Throwable failure) {
        return Optional.of(failure)
                .filter(HandlerExecutionException.class::isInstance)
                .flatMap(handled -> ((HandlerExecutionException) handled).getDetails())
                .filter(AppendFault.class::isInstance)
                .<Throwable>map(fault -> ((AppendFault) fault).recreated.apply(failure.getMessage()))
                .orElseGet(() -> wasLost(failure) ? new AppendOutcomeUnknownException() : failure);
    }

    private static boolean wasLost(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof AxonServerCommandDispatchException
                        || failure instanceof AxonServerException
                        || failure instanceof StatusRuntimeException
                        || wasLost(failure.getCause()));
    }
}
