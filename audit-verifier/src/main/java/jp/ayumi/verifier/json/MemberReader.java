package jp.ayumi.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads objects that all have the same members: in any order, each once, none missing, no other. */
public final class MemberReader {

    private final byte[][] names;
    private final byte[][] written;
    private final int all;
    private int seen;
    private int last;

    public MemberReader(List<String> names) {
        this.names = ascii(names, "%s");
        this.written = ascii(names, "\"%s\":");
        this.all = (1 << names.size()) - 1;
    }

    public void begin(JsonCursor cursor) throws MalformedException {
        cursor.expect('{');
        seen = 0;
        last = -1;
    }

    /** Which member was come to. */
    public int index() {
        return last;
    }

    /** Comes to the value of the next member; after the object's end there is none. */
    public boolean next(JsonCursor cursor) throws MalformedException {
        if (seen == all) {
            cursor.expect('}');
            return false;
        }
        if (seen != 0) {
            cursor.expect(',');
        }
        last = isAsWritten(last + 1, cursor) ? last + 1 : indexOfName(cursor);
        int bit = 1 << last;
        if ((seen & bit) != 0) {
            throw new MalformedException("two members of one name");
        }
        seen |= bit;
        return true;
    }

    /** Writers keep an order and write no white space, so a name is seldom read as a string. */
    private boolean isAsWritten(int index, JsonCursor cursor) {
        return index < names.length && cursor.takeAll(written[index]);
    }

    private int indexOfName(JsonCursor cursor) throws MalformedException {
        cursor.string();
        cursor.expect(':');
        for (int index = 0; index < names.length; index++) {
            if (cursor.textIs(names[index])) {
                return index;
            }
        }
        throw new MalformedException("an unknown member");
    }

    private static byte[][] ascii(List<String> names, String format) {
        return names.stream()
                .map(name -> format.replace("%s", name).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }
}
