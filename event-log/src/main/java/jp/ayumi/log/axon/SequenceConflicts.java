package jp.ayumi.log.axon;

import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Recognises that another writer was first. Our log says so with a {@link ConcurrencyException}; Axon Server, when the events
 * are committed, with the gRPC status {@code OUT_OF_RANGE: [AXONIQ-2000] Invalid sequence number …}.
 */
final class SequenceConflicts {

    private static final String INVALID_SEQUENCE = "[AXONIQ-2000]";

    private SequenceConflicts() {}

    /** The failure as a {@link ConcurrencyException}, or empty when it is something else. */
    static Optional<ConcurrencyException> recognise(Throwable failure) {
        Throwable link = failure;
        for (int depth = 0; link != null && depth < 20; depth++) {
            if (link instanceof ConcurrencyException conflict) {
                return Optional.of(conflict);
            }
            if (isInvalidSequence(link)) {
                return Optional.of(new ConcurrencyException("another writer was first", failure));
            }
            link = link.getCause();
        }
        return Optional.empty();
    }

    private static boolean isInvalidSequence(Throwable failure) {
        Status status = statusOf(failure);
        return status != null
                && status.getCode() == Status.Code.OUT_OF_RANGE
                && status.getDescription() != null
                && status.getDescription().contains(INVALID_SEQUENCE);
    }

    private static @Nullable Status statusOf(Throwable failure) {
        if (failure instanceof StatusRuntimeException runtime) {
            return runtime.getStatus();
        }
        return failure instanceof StatusException checked ? checked.getStatus() : null;
    }
}
