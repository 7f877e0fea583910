package jp.ayumi.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The place in a JSON text, and the strings in it. The last string read is kept as bytes. */
abstract class JsonStrings {

    private static final byte[] UNICODE = {'\\', 'u'};

    private final TextBuffer unescaped = new TextBuffer();
    private byte[] bytes = {};
    private int at;
    private int end;
    private byte[] text = {};
    private int textStart;
    private int textEnd;

    final void begin(byte[] source, int from, int to) {
        bytes = source;
        at = from;
        end = to;
    }

    /** Where the next byte stands. */
    final int place() {
        return at;
    }

    /** The next byte without stepping over it, white space too; -1 at the end. */
    final int here() {
        return at < end ? bytes[at] & 0xFF : -1;
    }

    final void step() {
        at++;
    }

    /** What was read since then is the text. */
    final void setText(int start) {
        text = bytes;
        textStart = start;
        textEnd = at;
    }

    /** The last string or integer read: its bytes stand in {@link #text()} from here. */
    public final int textStart() {
        return textStart;
    }

    public final int textEnd() {
        return textEnd;
    }

    /** The array that holds the last string or integer; valid until the next one is read. */
    public final byte[] text() {
        return text;
    }

    public final String textAsString() {
        return new String(text, textStart, textEnd - textStart, StandardCharsets.UTF_8);
    }

    public final boolean textIs(byte[] other) {
        return Arrays.equals(text, textStart, textEnd, other, 0, other.length);
    }

    public final void expect(char symbol) throws MalformedException {
        if (!take(symbol)) {
            throw wrong();
        }
    }

    /** Steps over the symbol if it is the next. */
    public final boolean take(char symbol) {
        if (peek() != symbol) {
            return false;
        }
        at++;
        return true;
    }

    /** Steps over these bytes if they are the next, without white space. */
    final boolean takeAll(byte[] expected) {
        int to = at + expected.length;
        boolean next = to <= end && Arrays.equals(bytes, at, to, expected, 0, expected.length);
        if (next) {
            at = to;
        }
        return next;
    }

    /** Reads a string; see {@link #text()}. */
    public final void string() throws MalformedException {
        expect('"');
        int start = at;
        stepOverCharacters();
        if (here() == '\\') {
            unescape(start);
        } else {
            setText(start);
        }
        endString();
    }

    /** Reads a string that is base64; the target holds then what it means. */
    public final void base64(TextBuffer target) throws MalformedException {
        expect('"');
        int start = at;
        int quote = EightBytes.indexOf('"', bytes, start, end);
        if (quote < end && target.setDecoded(bytes, start, quote)) {
            at = quote + 1;
            return;
        }
        // Base64 may be written with escapes, too: nobody does, but it is the same string.
        at = start - 1;
        string();
        if (!target.setDecoded(text, textStart, textEnd)) {
            throw new MalformedException("not base64");
        }
    }

    /** What comes next, after white space: its byte, or -1 at the end. */
    public final int peek() {
        int next = here();
        while (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
            at++;
            next = here();
        }
        return next;
    }

    /** Steps over decimal digits, at most so many, and says what they are worth; 0 when there are none. */
    final long decimal(int most) {
        byte[] source = bytes;
        int to = Math.min(end, at + most);
        int i = at;
        long value = 0;
        while (i < to && source[i] >= '0' && source[i] <= '9') {
            value = value * 10 + (source[i++] - '0');
        }
        at = i;
        return value;
    }

    final void word(byte[] word) throws MalformedException {
        for (byte letter : word) {
            if (here() != letter) {
                throw wrong();
            }
            at++;
        }
    }

    private void unescape(int start) throws MalformedException {
        unescaped.clear();
        int from = start;
        while (here() == '\\') {
            unescaped.append(bytes, from, at);
            at++;
            unescaped.appendCodePoint(escape());
            from = at;
            stepOverCharacters();
        }
        unescaped.append(bytes, from, at);
        text = unescaped.bytes();
        textStart = 0;
        textEnd = unescaped.length();
    }

    private void endString() throws MalformedException {
        if (here() != '"') {
            throw wrong();
        }
        at++;
    }

    private int escape() throws MalformedException {
        int letter = at < end ? bytes[at++] : -1;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicodeEscape();
            default -> throw wrong();
        };
    }

    private int unicodeEscape() throws MalformedException {
        char first = (char) fourHexDigits();
        if (!Character.isSurrogate(first)) {
            return first;
        }
        word(UNICODE);
        char second = (char) fourHexDigits();
        if (!Character.isSurrogatePair(first, second)) {
            throw wrong();
        }
        return Character.toCodePoint(first, second);
    }

    private int fourHexDigits() throws MalformedException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < end && bytes[at] >= 0 ? Character.digit(bytes[at++], 16) : -1;
            if (digit < 0) {
                throw wrong();
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /**
     * Stops at a quote or an escape, and at what may not stand in a string. Every character of a payload goes through this
     * loop: it must stay small, and touch no field.
     */
    private void stepOverCharacters() {
        byte[] source = bytes;
        int to = end;
        int i = EightBytes.plainText(source, at, to);
        int length = 1;
        while (i < to && length > 0) {
            int first = source[i];
            if (first < 0) {
                length = Utf8.lengthAt(source, i, to);
            } else if (first < 0x20 || first == '"' || first == '\\') {
                length = 0;
            } else {
                length = 1;
            }
            i += length;
        }
        at = i;
    }

    final MalformedException wrong() {
        return new MalformedException("at byte " + at);
    }
}
