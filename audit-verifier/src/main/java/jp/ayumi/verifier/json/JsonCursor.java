package jp.ayumi.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over JSON (RFC 8259) in UTF-8 without making objects, so that millions of lines can be read. Refuses invalid UTF-8,
 * escapes that are half a surrogate pair, and numbers with a leading zero.
 */
public final class JsonCursor {

    private static final int DEEPEST = 500;

    private final TextBuffer unescaped = new TextBuffer();
    private byte[] bytes = {};
    private int at;
    private int end;
    private byte[] text = {};
    private int textStart;
    private int textEnd;

    /** Begins at {@code from}; {@code to} is exclusive. */
    public JsonCursor over(byte[] source, int from, int to) {
        bytes = source;
        at = from;
        end = to;
        return this;
    }

    /** The last string read: its bytes stand in {@link #text()} from here. */
    public int textStart() {
        return textStart;
    }

    public int textEnd() {
        return textEnd;
    }

    /** The array that holds the last string; valid until the next one is read. */
    public byte[] text() {
        return text;
    }

    public String textAsString() {
        return new String(text, textStart, textEnd - textStart, StandardCharsets.UTF_8);
    }

    public boolean textIs(byte[] other) {
        return Arrays.equals(text, textStart, textEnd, other, 0, other.length);
    }

    public void expectEnd() throws MalformedException {
        if (peek() >= 0) {
            throw wrong();
        }
    }

    public void expect(char symbol) throws MalformedException {
        if (!take(symbol)) {
            throw wrong();
        }
    }

    /** Steps over the symbol if it is the next. */
    public boolean take(char symbol) {
        if (peek() != symbol) {
            return false;
        }
        at++;
        return true;
    }

    /** An integer of at most 18 digits in its one spelling. */
    public long integer() throws MalformedException {
        boolean negative = take('-');
        int first = at;
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + (bytes[at++] - '0');
            if (at - first > 18) {
                throw wrong();
            }
        }
        boolean zero = at > first && bytes[first] == '0';
        if (at == first || zero && (negative || at - first > 1)) {
            throw wrong();
        }
        return negative ? -value : value;
    }

    /** Reads a string; see {@link #text()}. */
    public void string() throws MalformedException {
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

    /** Steps over a value of any kind. */
    public void value() throws MalformedException {
        value(0);
    }

    /** What comes next, after white space: its byte, or -1 at the end. */
    public int peek() {
        while (at < end) {
            int b = bytes[at];
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return b & 0xFF;
            }
            at++;
        }
        return -1;
    }

    private void value(int depth) throws MalformedException {
        if (depth > DEEPEST) {
            throw wrong();
        }
        switch (peek()) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void members(int depth) throws MalformedException {
        expect('{');
        if (take('}')) {
            return;
        }
        do {
            string();
            expect(':');
            value(depth + 1);
        } while (take(','));
        expect('}');
    }

    private void elements(int depth) throws MalformedException {
        expect('[');
        if (take(']')) {
            return;
        }
        do {
            value(depth + 1);
        } while (take(','));
        expect(']');
    }

    private void word(String word) throws MalformedException {
        for (int i = 0; i < word.length(); i++) {
            if (at >= end || bytes[at++] != word.charAt(i)) {
                throw wrong();
            }
        }
    }

    private void number() throws MalformedException {
        take('-');
        int first = at;
        digits();
        if (bytes[first] == '0' && at - first > 1) {
            throw wrong();
        }
        if (at < end && bytes[at] == '.') {
            at++;
            digits();
        }
        if (at < end && (bytes[at] | 0x20) == 'e') {
            at++;
            if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            digits();
        }
    }

    private void digits() throws MalformedException {
        int first = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == first) {
            throw wrong();
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
        int i = at;
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

    private MalformedException wrong() {
        return new MalformedException("at byte " + at);
    }
}
