package jp.ayumi.verifier.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at a time, because most of a bundle is stepped over. A byte is found by what borrowing from it does to
 * its highest bit; the answer is exact for "any of the eight", which is all that is asked.
 */
public final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES * 0x80;

    private EightBytes() {}

    /** Where the character stands first; {@code to} when it does not. */
    public static int indexOf(char ascii, byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && !hold((long) LONGS.get(bytes, at), ascii)) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] != ascii) {
            at++;
        }
        return at;
    }

    /**
     * From where on the bytes must be looked at one by one: all before are plain text of a JSON string, ASCII without control
     * characters, quotes and escapes.
     */
    static int plainText(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && isPlainText((long) LONGS.get(bytes, at))) {
            at += Long.BYTES;
        }
        return at;
    }

    private static boolean isPlainText(long eight) {
        long belowSpace = (eight - ONES * ' ') & ~eight;
        return ((eight | belowSpace) & HIGHEST_BITS) == 0 && !hold(eight, '"') && !hold(eight, '\\');
    }

    private static boolean hold(long eight, char ascii) {
        long zeroWhereEqual = eight ^ ONES * ascii;
        return ((zeroWhereEqual - ONES) & ~zeroWhereEqual & HIGHEST_BITS) != 0;
    }
}
