package jp.ayumi.web.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;

/** Finds the field that a body lacks. Jackson's path names a field that is null, but only the owner of one that is absent. */
final class MissingFields {

    /** Jackson has no type of its own for an absent field. */
    private static final Pattern ABSENT =
            Pattern.compile("Missing required creator property '([^']+)'.*", Pattern.DOTALL);

    private MissingFields() {}

    /** The place of the missing field, or {@code null} when the exception speaks of something else. */
    static @Nullable String pointer(JacksonException json, String path) {
        Matcher absent = ABSENT.matcher(json.getOriginalMessage());
        if (absent.matches()) {
            return below(path, absent.group(1));
        }
        if (json instanceof InvalidNullException isNull && isNull.getPropertyName() != null) {
            return below(path, isNull.getPropertyName().getSimpleName());
        }
        return json instanceof InvalidNullException ? path : null;
    }

    private static String below(String path, String name) {
        return path.endsWith("/" + name) ? path : path + "/" + name;
    }
}
