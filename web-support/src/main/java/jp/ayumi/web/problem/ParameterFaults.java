package jp.ayumi.web.problem;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ayumi.web.problem.Fault.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What is wrong with a path or query parameter, or with a header. */
final class ParameterFaults implements FaultTranslator {

    @Override
    public @Nullable Fault translate(Throwable exception) {
        if (exception instanceof MissingServletRequestParameterException missing) {
            String name = missing.getParameterName();
            return fault(WebProblem.PARAMETER_MISSING, Place.parameter(name, "PARAMETER_MISSING", named(name)));
        }
        if (exception instanceof MissingRequestHeaderException missing) {
            String name = missing.getHeaderName();
            return fault(WebProblem.PARAMETER_MISSING, Place.header(name, "PARAMETER_MISSING", named(name)));
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            Place place = place(mismatch.getParameter(), mismatch.getName(), "PARAMETER_INVALID");
            return fault(WebProblem.PARAMETER_INVALID, place);
        }
        if (exception instanceof HandlerMethodValidationException invalid && !invalid.isForReturnValue()) {
            return new Fault(WebProblem.PARAMETER_INVALID, Map.of(), places(invalid), HttpHeaders.EMPTY);
        }
        return null;
    }

    private static List<Place> places(HandlerMethodValidationException invalid) {
        List<Place> places = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            String name = result.getMethodParameter().getParameterName();
            for (var error : result.getResolvableErrors()) {
                ConstraintViolation<?> violation = result.unwrap(error, ConstraintViolation.class);
                Place place = place(
                        result.getMethodParameter(),
                        name == null ? "" : name,
                        violation == null ? "PARAMETER_INVALID" : ValidationFaults.code(violation));
                places.add(new Place(
                        place.pointer(),
                        place.parameter(),
                        place.header(),
                        place.code(),
                        violation == null ? Map.of() : ValidationFaults.arguments(violation)));
            }
        }
        return places;
    }

    private static Place place(MethodParameter parameter, String name, String code) {
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null) {
            return Place.header(header.name().isEmpty() ? name : header.name(), code, named(name));
        }
        return Place.parameter(name, code, named(name));
    }

    private static Fault fault(WebProblem problem, Place place) {
        return Fault.of(problem, place.arguments(), place);
    }

    private static Map<String, String> named(String name) {
        return Map.of("name", name);
    }
}
