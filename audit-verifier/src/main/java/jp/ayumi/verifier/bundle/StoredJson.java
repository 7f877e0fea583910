package jp.ayumi.verifier.bundle;

import java.nio.charset.StandardCharsets;
import jp.ayumi.verifier.json.JsonCursor;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.TextBuffer;

/** What an event carries: payload and metadata, each a JSON object in UTF-8. */
final class StoredJson {

    private static final byte[] ACTOR = "actor".getBytes(StandardCharsets.US_ASCII);

    private final JsonCursor cursor = new JsonCursor();

    boolean isObject(TextBuffer stored) {
        try {
            cursor.over(stored.bytes(), 0, stored.length());
            if (cursor.peek() != '{') {
                return false;
            }
            cursor.value();
            cursor.expectEnd();
            return true;
        } catch (MalformedException e) {
            return false;
        }
    }

    /**
     * Takes the actor out of metadata; it is empty when they name none.
     *
     * @return whether they are an object in which at most one actor stands, as text
     */
    boolean readActor(TextBuffer metadata, TextBuffer actor) {
        actor.clear();
        try {
            cursor.over(metadata.bytes(), 0, metadata.length());
            cursor.expect('{');
            boolean named = false;
            boolean more = !cursor.take('}');
            while (more) {
                cursor.string();
                boolean isActor = cursor.textIs(ACTOR);
                cursor.expect(':');
                if (isActor && named) {
                    return false;
                }
                named |= isActor;
                if (isActor && cursor.peek() != 'n') {
                    cursor.string();
                    actor.setTextOf(cursor);
                } else {
                    cursor.value();
                }
                more = cursor.take(',');
                if (!more) {
                    cursor.expect('}');
                }
            }
            cursor.expectEnd();
            return true;
        } catch (MalformedException e) {
            return false;
        }
    }
}
