package jp.ayumi.command.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A place in the request body: a JSON pointer (RFC 6901), grown step by step. Names of body fields need no escaping.
 *
 * @param value {@code null} when no single place is to blame
 */
public record Pointer(@Nullable String value) {

    /** No single place in the body is to blame. */
    public static final Pointer NONE = new Pointer(null);

    /** The body as a whole; where every pointer begins. */
    public static final Pointer BODY = new Pointer("");

    public static Pointer to(String field) {
        return BODY.at(field);
    }

    public Pointer at(String field) {
        return new Pointer(value + "/" + field);
    }

    /**
     * @param index from 0
     */
    public Pointer at(int index) {
        return new Pointer(value + "/" + index);
    }
}
