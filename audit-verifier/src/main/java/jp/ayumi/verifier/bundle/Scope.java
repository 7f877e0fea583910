package jp.ayumi.verifier.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import jp.ayumi.verifier.json.Json;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.TextBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is about. A stream is called {@code <kind>/<municipality>} or {@code <kind>/<municipality>/<plan>…}, so it
 * belongs to a scope when that follows its kind.
 */
final class Scope {

    private static final int MUNICIPALITY_PARTS = 1;
    private static final int PLAN_PARTS = 2;

    private final String kind;
    private final String value;
    private final byte[] bytes;

    private Scope(String kind, String value) {
        this.kind = kind;
        this.value = value;
        this.bytes = value.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads {@code {"municipality":"x"}} or {@code {"plan":"x/y"}}. */
    static Scope parse(@Nullable Object json) throws MalformedException {
        Map<String, @Nullable Object> members = Json.openObject(json);
        boolean plan = members.containsKey("plan");
        String kind = plan ? "plan" : "municipality";
        String value = Json.text(Json.object(json, kind).get(kind));
        String[] parts = value.split("/", -1);
        if (parts.length != (plan ? PLAN_PARTS : MUNICIPALITY_PARTS)
                || Arrays.stream(parts).anyMatch(String::isEmpty)) {
            throw new MalformedException("no scope");
        }
        return new Scope(kind, value);
    }

    boolean contains(TextBuffer stream) {
        byte[] text = stream.bytes();
        int end = stream.length();
        int slash = 0;
        while (slash < end && text[slash] != '/') {
            slash++;
        }
        int from = slash + 1;
        int to = from + bytes.length;
        return slash > 0
                && to <= end
                && Arrays.equals(text, from, to, bytes, 0, bytes.length)
                && (to == end || text[to] == '/');
    }

    /** {@code municipality} or {@code plan}. */
    String kind() {
        return kind;
    }

    String value() {
        return value;
    }
}
