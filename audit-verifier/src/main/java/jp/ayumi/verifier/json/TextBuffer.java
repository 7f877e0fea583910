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
     * @throws MalformedException when it is not base64 in its one spelling
     */
    public void setDecoded(byte[] text, int from, int to) throws MalformedException {
        clear();
        reserve(Base64Text.capacity(to - from));
        int decoded = Base64Text.decode(text, from, to, bytes);
        if (decoded < 0) {
            throw new MalformedException("not base64");
        }
        length = decoded;
    }

    /** Holds a copy of the string that was read last, and nothing else. */
    public void setTextOf(JsonCursor cursor) {
        clear();
        append(cursor.text(), cursor.textStart(), cursor.textEnd());
    }

    public void append(byte[] source) {
        append(source, 0, source.length);
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

    public void appendDecimal(long value) {
        if (value < 0) {
            append(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        reserve(20);
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    public void appendHex(byte[] source) {
        reserve(2 * source.length);
        for (byte b : source) {
            bytes[length++] = HEX[b >> 4 & 0xF];
            bytes[length++] = HEX[b & 0xF];
        }
    }

    /** Appends visible ASCII as it is, and every other byte and the percent sign as %XX. */
    public void appendPercentEncoded(byte[] source, int from, int to) {
        reserve(3 * (to - from));
        for (int i = from; i < to; i++) {
            byte b = source[i];
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
