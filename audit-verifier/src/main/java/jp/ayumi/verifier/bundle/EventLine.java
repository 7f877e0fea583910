package jp.ayumi.verifier.bundle;

import java.util.List;
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

    /** The 8-4-4-4-12 of a UUID. */
    private static final int UUID_LENGTH = 36;

    private final MemberReader members = new MemberReader(MEMBERS);
    private final JsonCursor cursor = new JsonCursor();

    long position;
    final TextBuffer eventId = new TextBuffer();
    final TextBuffer stream = new TextBuffer();
    long sequence;
    final TextBuffer type = new TextBuffer();
    long revision;

    /** Microseconds since 1970-01-01T00:00:00Z, like {@link #recordedAt}. */
    long occurredAt;

    long recordedAt;
    final TextBuffer payload = new TextBuffer();
    final TextBuffer metadata = new TextBuffer();
    final TextBuffer leaf = new TextBuffer();

    /**
     * Takes the fields from the line.
     *
     * @throws MalformedException when a field is missing, there twice, or not what it should be
     */
    void read(Lines line) throws MalformedException {
        cursor.over(line.buffer(), line.start(), line.end());
        members.begin(cursor);
        for (int member = members.next(cursor); member >= 0; member = members.next(cursor)) {
            read(member);
        }
        cursor.expectEnd();
        require(position >= 1 && sequence >= 0 && revision >= 1);
        require(isUuid(eventId) && isName(type) && stream.length() > 0);
        require(leaf.length() == TreeHasher.LENGTH);
    }

    private void read(int member) throws MalformedException {
        switch (member) {
            case 0 -> position = cursor.integer();
            case 1 -> readText(eventId);
            case 2 -> readText(stream);
            case 3 -> sequence = cursor.integer();
            case 4 -> readText(type);
            case 5 -> revision = cursor.integer();
            case 6 -> occurredAt = cursor.integer();
            case 7 -> recordedAt = cursor.integer();
            case 8 -> readBase64(payload);
            case 9 -> readBase64(metadata);
            case 10 -> readBase64(leaf);
            default -> throw new IllegalStateException("member " + member);
        }
    }

    private void readText(TextBuffer target) throws MalformedException {
        cursor.string();
        target.setTextOf(cursor);
    }

    private void readBase64(TextBuffer target) throws MalformedException {
        cursor.string();
        target.setDecoded(cursor.text(), cursor.textStart(), cursor.textEnd());
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
