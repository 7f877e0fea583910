package jp.ayumi.verifier.bundle;

import java.util.List;
import jp.ayumi.verifier.json.JsonCursor;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.MemberReader;
import jp.ayumi.verifier.json.TextBuffer;
import jp.ayumi.verifier.merkle.TreeHasher;

/** One subtree without exported events: it covers the leaves {@code [index·2^level, (index+1)·2^level)}. */
final class NodeLine {

    private final MemberReader members = new MemberReader(List.of("level", "index", "hash"));
    private final JsonCursor cursor = new JsonCursor();

    long level;
    long index;
    final TextBuffer hash = new TextBuffer();

    void read(Lines line) throws MalformedException {
        cursor.over(line.buffer(), line.start(), line.end());
        members.begin(cursor);
        while (members.next(cursor)) {
            switch (members.index()) {
                case 0 -> level = cursor.integer();
                case 1 -> index = cursor.integer();
                default -> cursor.base64(hash);
            }
        }
        cursor.expectEnd();
        if (hash.length() != TreeHasher.LENGTH) {
            throw new MalformedException("no hash");
        }
    }
}
