package jp.ayumi.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.web.problem.Fault.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Which bounds a body exceeds, all of them at once. */
final class ValidationFaults implements FaultTranslator {

    private static final Map<String, String> CODES = Map.of(
            "NotNull", "FIELD_REQUIRED",
            "NotBlank", "TEXT_BLANK",
            "NotEmpty", "LIST_EMPTY",
            "Size", "SIZE_OUT_OF_BOUNDS",
            "Min", "NUMBER_TOO_SMALL",
            "Max", "NUMBER_TOO_LARGE",
            "Digits", "NUMBER_TOO_LONG",
            "Pattern", "TEXT_MALFORMED");

    @Override
    public @Nullable Fault translate(Throwable exception) {
        if (exception instanceof MethodArgumentNotValidException invalid) {
            return fault(invalid.getBindingResult().getAllErrors().stream()
                    .filter(error -> error.contains(ConstraintViolation.class))
                    .map(ValidationFaults::violation)
                    .toList());
        }
        if (exception instanceof ConstraintViolationException invalid) {
            return fault(invalid.getConstraintViolations());
        }
        return null;
    }

    private static ConstraintViolation<?> violation(ObjectError error) {
        return error.unwrap(ConstraintViolation.class);
    }

    private static Fault fault(Collection<? extends ConstraintViolation<?>> violations) {
        List<Place> places = violations.stream()
                .map(ValidationFaults::place)
                .sorted(Comparator.comparing(Place::pointer).thenComparing(Place::code))
                .toList();
        return new Fault(WebProblem.VALIDATION_FAILED, Map.of(), places, HttpHeaders.EMPTY);
    }

    private static Place place(ConstraintViolation<?> violation) {
        return Place.body(JsonPointers.of(violation.getPropertyPath()), code(violation), arguments(violation));
    }

    static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CODES.getOrDefault(constraint, "VALUE_INVALID");
    }

    static Map<String, String> arguments(ConstraintViolation<?> violation) {
        Map<String, String> arguments = new HashMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number || value instanceof String) {
                arguments.put(name, value.toString());
            }
        });
        return arguments;
    }
}
