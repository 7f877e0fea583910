package jp.ayumi.query.pages.edition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Members of frozen JSON, read for people. What is not there, or of another form than expected, is not shown. */
record Frozen(Map<?, ?> members) {

    private static final Frozen NOTHING = new Frozen(Map.of());

    /** A text, a number or a truth value as it stands; empty for none. */
    String text(String name) {
        Object value = members.get(name);
        return value == null || value instanceof Map<?, ?> || value instanceof List<?> ? "" : value.toString();
    }

    @Nullable
    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** One of the constants; the last when it is none that this program knows. */
    <E extends Enum<E>> E constant(String name, E[] known, E otherwise) {
        return Stream.of(known)
                .filter(one -> one.name().equals(text(name)))
                .findFirst()
                .orElse(otherwise);
    }

    Frozen one(String name) {
        return members.get(name) instanceof Map<?, ?> object ? new Frozen(object) : NOTHING;
    }

    List<Frozen> all(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(one -> new Frozen((Map<?, ?>) one))
                        .toList()
                : List.of();
    }

    List<String> texts(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String::valueOf)
                        .toList()
                : List.of();
    }
}
