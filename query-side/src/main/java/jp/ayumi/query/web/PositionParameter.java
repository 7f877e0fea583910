package jp.ayumi.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;

/**
 * A query parameter about a place in the log.
 *
 * @param value as it was sent
 */
record PositionParameter(String name, String value) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+");

    /** {@code null} when the request does not have it; refused when it has it twice, for one of the two would be ignored. */
    static @Nullable PositionParameter of(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        PositionParameter first = new PositionParameter(name, values[0]);
        if (values.length > 1) {
            throw first.invalid();
        }
        return first;
    }

    boolean isNumber() {
        return NUMBER.matcher(value).matches();
    }

    /** A position from 0; whatever else stands there is refused. */
    long position() {
        OptionalLong position = parsed();
        if (position.isEmpty() || position.getAsLong() < 0) {
            throw invalid();
        }
        return position.getAsLong();
    }

    ProblemException invalid() {
        return new ProblemException(Fault.of(
                WebProblem.PARAMETER_INVALID,
                Map.of(),
                Fault.Place.parameter(name, WebProblem.PARAMETER_INVALID.name(), Map.of("name", name))));
    }

    /** @param arguments for the placeholders of the problem's sentences */
    ProblemException refused(QueryProblem problem, Map<String, String> arguments) {
        return new ProblemException(
                Fault.of(problem, arguments, Fault.Place.parameter(name, problem.name(), arguments)));
    }

    private OptionalLong parsed() {
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
