package jp.ayumi.log.proof;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How a leaf writes what could hold anything. */
final class LeafText {

    private static final HexFormat HEX = HexFormat.of();
    private static final HexFormat UPPER = HexFormat.of().withUpperCase();

    private LeafText() {}

    /** One line whatever it holds: every byte outside {@code !} to {@code ~}, and {@code %}, as {@code %XX}. */
    static String escaped(String text) {
        if (text.chars().allMatch(LeafText::isPlain)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(one)) {
                line.append((char) one);
            } else {
                line.append('%').append(UPPER.toHexDigits(one));
            }
        }
        return line.toString();
    }

    /** In lower-case hexadecimal digits. */
    static String sha256(byte[] bytes) {
        return HEX.formatHex(Merkle.sha256(bytes).shared());
    }

    private static boolean isPlain(int value) {
        return value >= 0x21 && value <= 0x7E && value != '%';
    }
}
