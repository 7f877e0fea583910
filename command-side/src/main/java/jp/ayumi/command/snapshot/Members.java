package jp.ayumi.command.snapshot;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Identifier;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object while it is put together. Their order is of no matter: canonical JSON sorts them. */
public final class Members {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** An identifier or constant goes by its text, a date in ISO 8601, a fiscal year as its number. */
    public Members with(String name, @Nullable Object value) {
        values.put(name, plain(value));
        return this;
    }

    public Map<String, @Nullable Object> map() {
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Identifier identifier) {
            return identifier.value();
        }
        if (value instanceof FiscalYear year) {
            return year.startYear();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }
}
