package jp.ayumi.web.problem;

import java.util.HashMap;
import java.util.Map;
import jp.ayumi.api.IllegalValueException;
import jp.ayumi.web.limit.BodyTooLargeException;
import jp.ayumi.web.problem.Fault.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/** What is wrong with a JSON body, and where. */
final class JsonFaults implements FaultTranslator {

    @Override
    public @Nullable Fault translate(Throwable exception) {
        BodyTooLargeException tooLarge =
                Causes.find(exception, BodyTooLargeException.class).orElse(null);
        if (tooLarge != null) {
            return Fault.of(WebProblem.BODY_TOO_LARGE, Map.of("limit", Long.toString(tooLarge.limit())));
        }
        if (!(exception instanceof HttpMessageNotReadableException)) {
            return null;
        }
        JacksonException json = Causes.find(exception, JacksonException.class).orElse(null);
        if (json == null) {
            return Fault.of(exception.getCause() == null ? WebProblem.BODY_MISSING : WebProblem.BODY_UNREADABLE);
        }
        return json instanceof DatabindException || json instanceof InputCoercionException
                ? meaningless(json)
                : malformed(json);
    }

    private static Fault malformed(JacksonException json) {
        Map<String, String> position = position(json.getLocation());
        String pointer = JsonPointers.of(json.getPath());
        WebProblem code = WebProblem.BODY_UNREADABLE;
        if (json instanceof StreamConstraintsException) {
            code = WebProblem.JSON_BEYOND_LIMITS;
        } else if (json instanceof StreamReadException) {
            code = isRepetition(json) ? WebProblem.FIELD_REPEATED : WebProblem.JSON_MALFORMED;
        }
        return Fault.of(code, position, Place.body(pointer, code.name(), position));
    }

    /** Absent where a limit was met before the place was known. */
    private static Map<String, String> position(@Nullable TokenStreamLocation location) {
        return location == null
                ? Map.of("line", "?", "column", "?")
                : Map.of(
                        "line", Integer.toString(location.getLineNr()),
                        "column", Integer.toString(location.getColumnNr()));
    }

    /** Jackson has no type of its own for this. */
    private static boolean isRepetition(JacksonException json) {
        return json.getOriginalMessage().startsWith("Duplicate Object property");
    }

    private static Fault meaningless(JacksonException json) {
        String pointer = JsonPointers.of(json.getPath());
        IllegalValueException illegal =
                Causes.find(json, IllegalValueException.class).orElse(null);
        if (illegal != null) {
            return at(WebProblem.VALIDATION_FAILED, pointer, illegal.code(), Map.of());
        }
        if (json instanceof PropertyBindingException) {
            return at(WebProblem.FIELD_UNKNOWN, pointer, WebProblem.FIELD_UNKNOWN.name(), Map.of());
        }
        String missing = MissingFields.pointer(json, pointer);
        if (missing != null) {
            return at(WebProblem.VALIDATION_FAILED, missing, "FIELD_REQUIRED", Map.of());
        }
        if (json instanceof InputCoercionException number) {
            return mismatch(pointer, number.getTargetType());
        }
        if (json instanceof MismatchedInputException mismatch) {
            return mismatch(pointer, mismatch.getTargetType());
        }
        return at(WebProblem.BODY_UNREADABLE, pointer, WebProblem.BODY_UNREADABLE.name(), Map.of());
    }

    private static Fault mismatch(String pointer, @Nullable Class<?> type) {
        Map<String, String> expected = Map.of("expected", JsonTypes.expected(type));
        return at(WebProblem.TYPE_MISMATCH, pointer, WebProblem.TYPE_MISMATCH.name(), expected);
    }

    private static Fault at(WebProblem problem, String pointer, String code, Map<String, String> arguments) {
        Map<String, String> all = new HashMap<>(arguments);
        all.put("pointer", pointer);
        return Fault.of(problem, all, Place.body(pointer, code, all));
    }
}
