package jp.ayumi.web.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Identifier;
import org.jspecify.annotations.Nullable;

/** What a Java type looks like to somebody who writes JSON; no class name leaves the program. */
final class JsonTypes {

    private JsonTypes() {}

    static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (type == FiscalYear.class || type == int.class || type == Integer.class || type == long.class) {
            return "integer";
        }
        if (type == LocalDate.class) {
            return "date (YYYY-MM-DD)";
        }
        if (CharSequence.class.isAssignableFrom(type) || Identifier.class.isAssignableFrom(type)) {
            return "string";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true, false";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "array" : "object";
    }
}
