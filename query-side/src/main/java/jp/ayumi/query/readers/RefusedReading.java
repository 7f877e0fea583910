package jp.ayumi.query.readers;

import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * That a question is not answered, as it travels back to the asker: Axon Server carries no exceptions, only their details.
 *
 * @param municipality that was asked about; {@code null} for what spans them all
 */
public record RefusedReading(
        ReadersProblem problem, @Nullable MunicipalityId municipality) {

    QueryExecutionException packed() {
        return new QueryExecutionException(problem.name(), null, this);
    }

    /** The refusal behind a question's failure, if it is one. */
    public static Optional<ProblemException> in(Throwable failure) {
        return failure instanceof HandlerExecutionException handled
                ? handled.getDetails()
                        .filter(RefusedReading.class::isInstance)
                        .map(details -> ((RefusedReading) details).asProblem())
                : Optional.empty();
    }

    ProblemException asProblem() {
        return new ProblemException(
                Fault.of(problem, municipality == null ? Map.of() : Map.of("municipality", municipality.value())));
    }
}
