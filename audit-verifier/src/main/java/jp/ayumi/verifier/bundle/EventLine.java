package jp.ayumi.verifier.bundle;

import java.util.List;
import jp.ayumi.verifier.json.JsonCursor;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.MemberReader;
import jp.ayumi.verifier.json.TextBuffer;
import jp.ayumi.verifier.merkle.TreeHasher;
import org.jspecify.annotations.Nullable;

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

    /** Of the members that are texts, those from this one on are base64. */
    private static final int FIRST_BASE64 = 8;

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

    /** Where the text of a member goes; {@code null} for a number. */
    private final @Nullable TextBuffer[] texts = {
        null, eventId, stream, null, type, null, null, null, payload, metadata, leaf
    };

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

    /**
     * Every kind of value is read at one place: what is called from several is compiled for each of them, and in a process
     * that checks one bundle compiling takes as long as checking.
     */
    private void read(int member) throws MalformedException {
        TextBuffer target = texts[member];
        if (target == null) {
            set(member, cursor.integer());
            return;
        }
        cursor.string();
        if (member < FIRST_BASE64) {
            target.setTextOf(cursor);
        } else {
            target.setDecoded(cursor.text(), cursor.textStart(), cursor.textEnd());
        }
    }

    private void set(int member, long number) {
        switch (member) {
            case 0 -> position = number;
            case 3 -> sequence = number;
            case 5 -> revision = number;
            case 6 -> occurredAt = number;
            case 7 -> recordedAt = number;
            default -> throw new IllegalStateException("member " + member);
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
