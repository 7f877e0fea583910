package jp.ayumi.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads objects that all have the same members: in any order, each once, none missing, no other. */
public final class MemberReader {

    private final byte[][] names;
    private final int all;
    private int seen;
    private int last;

    public MemberReader(List<String> names) {
        this.names = names.stream()
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.all = (1 << names.size()) - 1;
    }

    public void begin(JsonCursor cursor) throws MalformedException {
        cursor.expect('{');
        seen = 0;
        last = -1;
    }

    /** The index of the member whose value comes next, or -1 after the object's end. */
    public int next(JsonCursor cursor) throws MalformedException {
        if (seen == all) {
            cursor.expect('}');
            return -1;
        }
        if (seen != 0) {
            cursor.expect(',');
        }
        cursor.string();
        cursor.expect(':');
        last = indexOfName(cursor);
        int bit = 1 << last;
        if ((seen & bit) != 0) {
            throw new MalformedException("two members of one name");
        }
        seen |= bit;
        return last;
    }

    private int indexOfName(JsonCursor cursor) throws MalformedException {
        // Writers keep an order, so the one after the last is tried first.
        for (int i = 1; i <= names.length; i++) {
            int index = (last + i) % names.length;
            if (cursor.textIs(names[index])) {
                return index;
            }
        }
        throw new MalformedException("an unknown member");
    }
}
