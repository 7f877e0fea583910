package jp.ayumi.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The place in a JSON text, and the strings in it. The last string read is kept as bytes. */
abstract class JsonStrings {

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

    /** The last string read: its bytes stand in {@link #text()} from here. */
    public final int textStart() {
        return textStart;
    }

    public final int textEnd() {
        return textEnd;
    }

    /** The array that holds the last string; valid until the next one is read. */
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

    /** Reads a string; see {@link #text()}. */
    public final void string() throws MalformedException {
        expect('"');
        int start = at;
        stepOverPlainText();
        while (at < end) {
            int b = bytes[at];
            if (b == '"') {
                text = bytes;
                textStart = start;
                textEnd = at++;
                return;
            }
            if (b == '\\') {
                escapedString(start);
                return;
            }
            stepOverCharacter(b);
            stepOverPlainText();
        }
        throw wrong();
    }

    /** What comes next, after white space: its byte, or -1 at the end. */
    public final int peek() {
        while (at < end) {
            int b = bytes[at];
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return b & 0xFF;
            }
            at++;
        }
        return -1;
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

    final void word(String word) throws MalformedException {
        for (int i = 0; i < word.length(); i++) {
            if (at >= end || bytes[at++] != word.charAt(i)) {
                throw wrong();
            }
        }
    }

    private void escapedString(int start) throws MalformedException {
        unescaped.clear();
        unescaped.append(bytes, start, at);
        while (at < end) {
            int b = bytes[at];
            if (b == '"') {
                at++;
                text = unescaped.bytes();
                textStart = 0;
                textEnd = unescaped.length();
                return;
            }
            int from = at;
            if (b == '\\') {
                at++;
                unescaped.appendCodePoint(escape());
            } else {
                stepOverCharacter(b);
                unescaped.append(bytes, from, at);
            }
        }
        throw wrong();
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
        word("\\u");
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

    /** Most of every bundle is base64 in strings: this loop must stay small, and touch no field. */
    private void stepOverPlainText() {
        byte[] source = bytes;
        int to = end;
        int i = EightBytes.plainText(source, at, to);
        while (i < to && source[i] >= 0x20 && source[i] != '"' && source[i] != '\\') {
            i++;
        }
        at = i;
    }

    private void stepOverCharacter(int first) throws MalformedException {
        int length = first >= 0x20 ? 1 : first >= 0 ? 0 : Utf8.lengthAt(bytes, at, end);
        if (length == 0) {
            throw wrong();
        }
        at += length;
    }

    final MalformedException wrong() {
        return new MalformedException("at byte " + at);
    }
}
