package jp.ayumi.log.axon;

import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import jp.ayumi.log.AppendOutcomeUnknownException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Gives the failures of an append the same names in both forms of the log. That another writer was first, our log says with a
 * {@link ConcurrencyException}; Axon Server, when the events are committed, with the gRPC status {@code OUT_OF_RANGE:
 * [AXONIQ-2000] Invalid sequence number …}. When it falls silent during the commit, the outcome is unknown.
 */
final class AppendFailures {

    private static final String INVALID_SEQUENCE = "[AXONIQ-2000]";
    private static final Set<Status.Code> SILENCE =
            Set.of(Status.Code.UNAVAILABLE, Status.Code.DEADLINE_EXCEEDED, Status.Code.CANCELLED);
    private static final int DEEPEST = 20;

    private AppendFailures() {}

    /** The failure under the name it has everywhere, or empty when it has none of its own. */
    static Optional<Throwable> named(Throwable failure) {
        Throwable link = failure;
        for (int depth = 0; link != null && depth < DEEPEST; depth++) {
            if (link instanceof ConcurrencyException conflict) {
                return Optional.of(conflict);
            }
            Status status = statusOf(link);
            if (status != null && isInvalidSequence(status)) {
                return Optional.of(new ConcurrencyException("another writer was first", failure));
            }
            if (link instanceof TimeoutException || status != null && SILENCE.contains(status.getCode())) {
                return Optional.of(new AppendOutcomeUnknownException());
            }
            link = link.getCause();
        }
        return Optional.empty();
    }

    private static boolean isInvalidSequence(Status status) {
        return status.getCode() == Status.Code.OUT_OF_RANGE
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
