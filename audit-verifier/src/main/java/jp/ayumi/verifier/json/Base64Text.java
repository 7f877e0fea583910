package jp.ayumi.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Standard base64 with padding, RFC 4648 §4, in the one spelling that every value has. */
public final class Base64Text {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int[] VALUES = values();

    private Base64Text() {}

    /** How many bytes a text of this length holds at most. */
    public static int capacity(int length) {
        return length / 4 * 3;
    }

    /**
     * Decodes a part of a text into the target.
     *
     * @return how many bytes were written, or -1 when the text is not base64 or not in its one spelling
     */
    public static int decode(byte[] text, int from, int to, byte[] target) {
        int length = to - from;
        if ((length & 3) != 0) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        int padding = text[to - 1] != '=' ? 0 : text[to - 2] != '=' ? 1 : 2;
        int whole = padding == 0 ? to : to - 4;
        int at = 0;
        for (int i = from; i < whole; i += 4) {
            int bits = VALUES[text[i] & 0xFF] << 18
                    | VALUES[text[i + 1] & 0xFF] << 12
                    | VALUES[text[i + 2] & 0xFF] << 6
                    | VALUES[text[i + 3] & 0xFF];
            if (bits < 0) {
                return -1;
            }
            target[at++] = (byte) (bits >> 16);
            target[at++] = (byte) (bits >> 8);
            target[at++] = (byte) bits;
        }
        return padding == 0 ? at : last(text, whole, padding, target, at);
    }

    /**
     * The bytes of a whole text.
     *
     * @throws MalformedException when it is not base64 or not in its one spelling
     */
    public static byte[] decode(String text) throws MalformedException {
        byte[] ascii = text.getBytes(StandardCharsets.UTF_8);
        byte[] target = new byte[capacity(ascii.length)];
        int length = decode(ascii, 0, ascii.length, target);
        if (length < 0) {
            throw new MalformedException("not base64");
        }
        return Arrays.copyOf(target, length);
    }

    private static int last(byte[] text, int at, int padding, byte[] target, int written) {
        int first = VALUES[text[at] & 0xFF];
        int second = VALUES[text[at + 1] & 0xFF];
        int third = padding == 2 ? 0 : VALUES[text[at + 2] & 0xFF];
        // The bits that belong to no byte must be zero, or two texts would mean the same.
        int unused = padding == 2 ? second & 0xF : third & 3;
        if ((first | second | third) < 0 || unused != 0) {
            return -1;
        }
        target[written] = (byte) (first << 2 | second >> 4);
        if (padding == 1) {
            target[written + 1] = (byte) (second << 4 | third >> 2);
        }
        return written + 3 - padding;
    }

    private static int[] values() {
        int[] values = new int[256];
        Arrays.fill(values, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = i;
        }
        return values;
    }
}
