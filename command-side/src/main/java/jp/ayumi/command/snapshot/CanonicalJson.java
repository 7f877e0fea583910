package jp.ayumi.command.snapshot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in the one form of RFC 8785: members sorted by the UTF-16 units of their names, no white space, the shortest
 * escapes. Numbers are plain decimals. A decimal that a double cannot hold exactly, so that the standard's form of it would
 * be another number, is written as text instead, as the standard advises.
 */
final class CanonicalJson {

    /** Decimals of so many digits survive the way through a double unchanged. */
    private static final int EXACT_DIGITS = 15;

    /** Where the standard's form of a number changes to exponents. */
    private static final BigDecimal SMALLEST = new BigDecimal("0.000001");

    private static final Map<Character, String> SHORT =
            Map.of('"', "\\\"", '\\', "\\\\", '\b', "\\b", '\t', "\\t", '\n', "\\n", '\f', "\\f", '\r', "\\r");

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * @param value of maps with text as keys, lists, texts, numbers, booleans and {@code null}
     * @throws IllegalArgumentException for anything else, and for half a surrogate pair
     */
    static String of(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof String string) {
            quote(string);
        } else if (value instanceof Integer || value instanceof Long) {
            write(new BigDecimal(value.toString()));
        } else if (value instanceof BigDecimal number) {
            write(number);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
        }
    }

    private void write(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean exact = shortest.precision() <= EXACT_DIGITS
                && shortest.precision() - shortest.scale() <= EXACT_DIGITS
                && (shortest.signum() == 0 || shortest.abs().compareTo(SMALLEST) >= 0);
        if (exact) {
            text.append(shortest.toPlainString());
        } else {
            quote(shortest.toPlainString());
        }
    }

    private void array(List<?> list) {
        text.append('[');
        String separator = "";
        for (Object element : list) {
            text.append(separator);
            write(element);
            separator = ",";
        }
        text.append(']');
    }

    private void object(Map<?, ?> map) {
        text.append('{');
        String separator = "";
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            text.append(separator);
            quote(member.getKey());
            text.append(':');
            write(member.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(i + 1))) {
                text.append(c).append(string.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("half a surrogate pair at " + i);
            } else {
                text.append(
                        SHORT.containsKey(c)
                                ? SHORT.get(c)
                                : c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
