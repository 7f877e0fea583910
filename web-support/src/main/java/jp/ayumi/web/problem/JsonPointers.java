package jp.ayumi.web.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Writes places in a body as JSON pointers (RFC 6901). */
final class JsonPointers {

    private JsonPointers() {}

    static String of(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() != null) {
                append(pointer, step.getPropertyName());
            } else if (step.getIndex() >= 0) {
                append(pointer, Integer.toString(step.getIndex()));
            }
        }
        return pointer.toString();
    }

    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node step : path) {
            if (step.isInIterable()) {
                appendIndex(pointer, step);
            }
            if (step.getKind() == ElementKind.PROPERTY) {
                append(pointer, step.getName());
            }
        }
        return pointer.toString();
    }

    private static void appendIndex(StringBuilder pointer, Path.Node step) {
        if (step.getIndex() != null) {
            append(pointer, step.getIndex().toString());
        } else if (step.getKey() != null) {
            append(pointer, step.getKey().toString());
        }
    }

    private static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
