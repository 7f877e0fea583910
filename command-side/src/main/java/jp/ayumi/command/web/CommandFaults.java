package jp.ayumi.command.web;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.Refusal;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.Rule;
import jp.ayumi.web.problem.Causes;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.FaultTranslator;
import jp.ayumi.web.problem.ProblemCode;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What a command met, as the caller is told. */
final class CommandFaults implements FaultTranslator {

    private static final Map<Rule.Kind, HttpStatus> STATUS = Map.of(
            Rule.Kind.UNKNOWN, HttpStatus.NOT_FOUND,
            Rule.Kind.FORBIDDEN, HttpStatus.FORBIDDEN,
            Rule.Kind.CONFLICT, HttpStatus.CONFLICT,
            Rule.Kind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT,
            Rule.Kind.STALE, HttpStatus.PRECONDITION_FAILED);

    @Override
    public @Nullable Fault translate(Throwable exception) {
        Refusal refusal = refusal(exception);
        if (refusal != null) {
            return fault(refusal);
        }
        return Retries.isDisturbed(exception) ? Fault.of(CommandProblem.CONCURRENT_CHANGE) : null;
    }

    /** Thrown here, or carried as the details of an exception from elsewhere. */
    private static @Nullable Refusal refusal(Throwable exception) {
        for (Throwable cause : Causes.of(exception).toList()) {
            if (cause instanceof RefusedException refused) {
                return refused.refusal();
            }
            if (cause instanceof HandlerExecutionException handler
                    && handler.getDetails().orElse(null) instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static Fault fault(Refusal refusal) {
        ProblemCode code = ProblemCode.of(refusal.code(), STATUS.get(refusal.kind()));
        List<Fault.Place> places = refusal.pointer() == null
                ? List.of()
                : List.of(Fault.Place.body(refusal.pointer(), refusal.code(), refusal.arguments()));
        return new Fault(code, refusal.arguments(), places, HttpHeaders.EMPTY);
    }
}
