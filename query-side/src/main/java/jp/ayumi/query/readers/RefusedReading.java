package jp.ayumi.query.readers;

import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.QueryExecutionException;

/** That a question is not answered, as it travels back to the asker: Axon Server carries no exceptions, only their details. */
public record RefusedReading(ReadersProblem problem, MunicipalityId municipality) {

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
        return new ProblemException(Fault.of(problem, Map.of("municipality", municipality.value())));
    }
}
