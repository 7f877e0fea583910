package jp.ayumi.verifier.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small JSON document as values: {@code Map}, {@code List}, {@code String}, {@code Long}, {@code Boolean}, null. */
public final class Json {

    private static final int DEEPEST = 16;

    private final JsonCursor cursor = new JsonCursor();

    private Json() {}

    /**
     * The value of a whole document.
     *
     * @throws MalformedException also for two members of one name, and for numbers that are no integers
     */
    public static @Nullable Object read(byte[] document) throws MalformedException {
        Json json = new Json();
        json.cursor.over(document, 0, document.length);
        Object value = json.value(0);
        json.cursor.expectEnd();
        return value;
    }

    /** The same for a document that must be an object with these members and no other. */
    public static Map<String, @Nullable Object> readObject(byte[] document, String... names) throws MalformedException {
        return object(read(document), names);
    }

    /** The value as an object with these members and no other. */
    public static Map<String, @Nullable Object> object(@Nullable Object value, String... names)
            throws MalformedException {
        Map<String, @Nullable Object> members = openObject(value);
        if (members.size() != names.length || !members.keySet().containsAll(List.of(names))) {
            throw new MalformedException("other members than " + List.of(names));
        }
        return members;
    }

    /** The value as an object of any members. */
    @SuppressWarnings("unchecked") // objects are made here only
    public static Map<String, @Nullable Object> openObject(@Nullable Object value) throws MalformedException {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new MalformedException("not an object");
    }

    public static List<?> list(@Nullable Object value) throws MalformedException {
        return required(value, List.class);
    }

    public static String text(@Nullable Object value) throws MalformedException {
        return required(value, String.class);
    }

    /** A number of things: an integer that is not negative. */
    public static long count(@Nullable Object value) throws MalformedException {
        long number = required(value, Long.class);
        if (number < 0) {
            throw new MalformedException("negative");
        }
        return number;
    }

    private static <T> T required(@Nullable Object value, Class<T> type) throws MalformedException {
        return Optional.ofNullable(value)
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new MalformedException("not of type " + type.getSimpleName()));
    }

    private @Nullable Object value(int depth) throws MalformedException {
        if (depth > DEEPEST) {
            throw new MalformedException("too deep");
        }
        switch (cursor.peek()) {
            case '{':
                return members(depth);
            case '[':
                return elements(depth);
            case '"':
                cursor.string();
                return cursor.textAsString();
            case 't', 'f':
                boolean isTrue = cursor.peek() == 't';
                cursor.value();
                return isTrue;
            case 'n':
                cursor.value();
                return null;
            default:
                return cursor.integer();
        }
    }

    private Map<String, @Nullable Object> members(int depth) throws MalformedException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        cursor.expect('{');
        if (cursor.take('}')) {
            return members;
        }
        do {
            cursor.string();
            String name = cursor.textAsString();
            cursor.expect(':');
            if (members.containsKey(name)) {
                throw new MalformedException("two members of one name");
            }
            members.put(name, value(depth + 1));
        } while (cursor.take(','));
        cursor.expect('}');
        return members;
    }

    private List<@Nullable Object> elements(int depth) throws MalformedException {
        List<@Nullable Object> elements = new ArrayList<>();
        cursor.expect('[');
        if (cursor.take(']')) {
            return elements;
        }
        do {
            elements.add(value(depth + 1));
        } while (cursor.take(','));
        cursor.expect(']');
        return elements;
    }
}
