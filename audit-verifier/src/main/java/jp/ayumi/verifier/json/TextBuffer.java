package jp.ayumi.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are put together again and again; the array is kept. */
public final class TextBuffer {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UPPER_HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[512];
    private int length;

    /** The array that holds the text; replaced when it has to grow. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public void clear() {
        length = 0;
    }

    public void append(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    /**
     * Holds what the base64 text means, and nothing else.
     *
     * @return whether it is base64 in its one spelling; if not, it holds nothing
     */
    public boolean setDecoded(byte[] text, int from, int to) {
        clear();
        reserve(Base64Text.capacity(to - from));
        length = Math.max(0, Base64Text.decode(text, from, to, bytes));
        return length > 0 || from == to;
    }

    /** Holds a copy of the string or integer that was read last, and nothing else. */
    public void setTextOf(JsonCursor cursor) {
        clear();
        append(cursor.text(), cursor.textStart(), cursor.textEnd());
    }

    public void append(byte[] source) {
        append(source, 0, source.length);
    }

    public void append(TextBuffer other) {
        append(other.bytes, 0, other.length);
    }

    public void append(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    public void appendCodePoint(int codePoint) {
        if (codePoint < 0x80) {
            append((char) codePoint);
        } else {
            append(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
        }
    }

    public void appendHexLine(byte[] source) {
        reserve(2 * source.length + 1);
        for (byte b : source) {
            bytes[length++] = HEX[b >> 4 & 0xF];
            bytes[length++] = HEX[b & 0xF];
        }
        bytes[length++] = '\n';
    }

    /** Appends visible ASCII as it is, and every other byte and the percent sign as %XX. */
    public void appendPercentEncoded(TextBuffer other) {
        reserve(3 * other.length);
        for (int i = 0; i < other.length; i++) {
            byte b = other.bytes[i];
            if (b > 0x20 && b <= 0x7E && b != '%') {
                bytes[length++] = b;
            } else {
                bytes[length++] = '%';
                bytes[length++] = UPPER_HEX[b >> 4 & 0xF];
                bytes[length++] = UPPER_HEX[b & 0xF];
            }
        }
    }

    public byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** Whether it holds exactly these bytes. */
    public boolean holds(byte[] other) {
        return Arrays.equals(bytes, 0, length, other, 0, other.length);
    }

    /** The text for people; bytes that are no UTF-8 are replaced. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
