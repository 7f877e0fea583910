package jp.ayumi.query.board;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence before it is known in which language it is told.
 *
 * @param key in the message bundle, without its beginning
 * @param arguments by the names of the placeholders: dates, fiscal years and constants are told in words
 */
record Saying(String key, Map<String, Object> arguments) {

    Saying {
        arguments = Map.copyOf(arguments);
    }

    /** @param arguments names and values in turn */
    static Saying of(String key, Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return new Saying(key, named);
    }
}
