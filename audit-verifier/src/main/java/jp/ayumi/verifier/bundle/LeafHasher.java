package jp.ayumi.verifier.bundle;

import java.nio.charset.StandardCharsets;
import jp.ayumi.verifier.json.TextBuffer;
import jp.ayumi.verifier.merkle.TreeHasher;

/**
 * The leaf of an event, recomputed from its fields and its exact bytes: {@code ayumi-leaf/v1}. Its lines are made in loops:
 * written out one by one, each would be compiled for itself, and that was a tenth of what a large bundle takes.
 */
final class LeafHasher {

    private static final byte[] BEGIN =
            ((char) TreeHasher.LEAF + "ayumi-leaf/v1\n").getBytes(StandardCharsets.US_ASCII);
    private static final int STREAM = 2;
    private static final int ACTOR = EventLine.FIRST_BASE64;

    private final TreeHasher hasher = new TreeHasher();
    private final TextBuffer data = new TextBuffer();
    private final byte[] hash = new byte[TreeHasher.LENGTH];

    /** The hash of the event's leaf; valid until the next is computed. */
    byte[] hash(EventLine event, TextBuffer actor) {
        data.clear();
        data.append(BEGIN);
        addFields(event, actor);
        hash(event.payload);
        data.appendHexLine(hash);
        hash(event.metadata);
        data.appendHexLine(hash);
        hash(data);
        return hash;
    }

    private void addFields(EventLine event, TextBuffer actor) {
        for (int line = 0; line <= ACTOR; line++) {
            TextBuffer field = line == ACTOR ? actor : event.text(line);
            if (line == STREAM || line == ACTOR) {
                data.appendPercentEncoded(field);
            } else {
                data.append(field);
            }
            data.append('\n');
        }
    }

    private void hash(TextBuffer source) {
        hasher.hash(source.bytes(), source.length(), hash, 0);
    }
}
