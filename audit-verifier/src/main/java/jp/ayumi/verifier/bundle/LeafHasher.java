package jp.ayumi.verifier.bundle;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import jp.ayumi.verifier.json.TextBuffer;
import jp.ayumi.verifier.merkle.TreeHasher;

/** The leaf of an event, recomputed from its fields and its exact bytes: {@code ayumi-leaf/v1}. */
final class LeafHasher {

    private static final byte[] VERSION = "ayumi-leaf/v1\n".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest sha256 = TreeHasher.sha256();
    private final TreeHasher tree = new TreeHasher();
    private final TextBuffer data = new TextBuffer();
    private final byte[] hash = new byte[TreeHasher.LENGTH];
    private final byte[] leaf = new byte[TreeHasher.LENGTH];

    /** The hash of the event's leaf; valid until the next is computed. */
    byte[] hash(EventLine event, TextBuffer actor) {
        data.clear();
        data.append(VERSION);
        line(event.position);
        data.append(event.eventId.bytes(), 0, event.eventId.length());
        data.append('\n');
        percentEncodedLine(event.stream);
        line(event.sequence);
        data.append(event.type.bytes(), 0, event.type.length());
        data.append('\n');
        line(event.revision);
        line(event.occurredAt);
        line(event.recordedAt);
        percentEncodedLine(actor);
        hashLine(event.payload);
        hashLine(event.metadata);
        tree.leaf(data.bytes(), data.length(), leaf, 0);
        return leaf;
    }

    private void line(long number) {
        data.appendDecimal(number);
        data.append('\n');
    }

    private void percentEncodedLine(TextBuffer text) {
        data.appendPercentEncoded(text.bytes(), 0, text.length());
        data.append('\n');
    }

    private void hashLine(TextBuffer stored) {
        sha256.update(stored.bytes(), 0, stored.length());
        try {
            sha256.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        data.appendHex(hash);
        data.append('\n');
    }
}
