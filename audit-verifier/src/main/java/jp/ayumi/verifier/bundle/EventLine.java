package jp.ayumi.verifier.bundle;

import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.verifier.json.JsonCursor;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.MemberReader;
import jp.ayumi.verifier.json.TextBuffer;
import jp.ayumi.verifier.merkle.TreeHasher;

/** One event as its line tells it. The same object is filled again for every line. */
final class EventLine {

    private static final List<String> MEMBERS = List.of(
            "position",
            "eventId",
            "stream",
            "sequence",
            "type",
            "revision",
            "occurredAt",
            "recordedAt",
            "payload",
            "metadata",
            "leaf");

    /** Those before are lines of the leaf as they stand here; those from this one on are base64. */
    static final int FIRST_BASE64 = 8;

    /** The 8-4-4-4-12 of a UUID. */
    private static final int UUID_LENGTH = 36;

    private final MemberReader members = new MemberReader(MEMBERS);
    private final JsonCursor cursor = new JsonCursor();

    /** What stands in each member; of a number its digits, which have one spelling. */
    private final TextBuffer[] texts =
            Stream.generate(TextBuffer::new).limit(MEMBERS.size()).toArray(TextBuffer[]::new);

    long position;
    final TextBuffer eventId = texts[1];
    final TextBuffer stream = texts[2];
    long sequence;
    final TextBuffer type = texts[4];
    long revision;

    /** Microseconds since 1970-01-01T00:00:00Z. */
    long recordedAt;

    final TextBuffer payload = texts[8];
    final TextBuffer metadata = texts[9];
    final TextBuffer leaf = texts[10];

    /**
     * Takes the fields from the line.
     *
     * @throws MalformedException when a field is missing, there twice, or not what it should be
     */
    void read(Lines line) throws MalformedException {
        cursor.over(line.buffer(), line.start(), line.end());
        members.begin(cursor);
        while (members.next(cursor)) {
            read(members.index());
        }
        cursor.expectEnd();
        require(position >= 1 && sequence >= 0 && revision >= 1);
        require(isUuid(eventId) && isName(type) && stream.length() > 0);
        require(leaf.length() == TreeHasher.LENGTH);
    }

    /** The text of the member that stands so far from the first. */
    TextBuffer text(int member) {
        return texts[member];
    }

    /**
     * Every kind of value is read at one place: what is called from several is compiled for each of them, and in a process
     * that checks one bundle compiling takes as long as checking.
     */
    private void read(int member) throws MalformedException {
        if (member >= FIRST_BASE64) {
            cursor.base64(texts[member]);
            return;
        }
        if (member == 1 || member == 2 || member == 4) {
            cursor.string();
        } else {
            set(member, cursor.integer());
        }
        texts[member].setTextOf(cursor);
    }

    private void set(int member, long number) {
        switch (member) {
            case 0 -> position = number;
            case 3 -> sequence = number;
            case 5 -> revision = number;
            case 7 -> recordedAt = number;
            default -> {
                // Of when it happened only the digits are needed.
            }
        }
    }

    private static boolean isUuid(TextBuffer text) {
        byte[] bytes = text.bytes();
        boolean uuid = text.length() == UUID_LENGTH;
        for (int i = 0; uuid && i < UUID_LENGTH; i++) {
            byte b = bytes[i];
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            uuid = dash ? b == '-' : b >= '0' && b <= '9' || b >= 'a' && b <= 'f';
        }
        return uuid;
    }

    /** A type stands in its leaf as it is, so it must not be able to pretend to be two lines. */
    private static boolean isName(TextBuffer text) {
        boolean name = text.length() > 0;
        for (int i = 0; name && i < text.length(); i++) {
            name = text.bytes()[i] > 0x20 && text.bytes()[i] < 0x7F;
        }
        return name;
    }

    private static void require(boolean condition) throws MalformedException {
        if (!condition) {
            throw new MalformedException("a field is out of its range");
        }
    }
}
