package jp.ayumi.web.json;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** What a record says of its components through JSpecify, told to OpenAPI as the JSON reader understands it. */
public final class RecordNullness {

    private RecordNullness() {}

    /** Whether a JSON object must have this member, and whether it must not be {@code null}. */
    public static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
