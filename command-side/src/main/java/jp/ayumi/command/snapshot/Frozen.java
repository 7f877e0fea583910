package jp.ayumi.command.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A content that will not change any more, and its hash.
 *
 * @param content canonical JSON (RFC 8785)
 * @param sha256 over the UTF-8 bytes of the content, in lower-case hexadecimal digits
 */
public record Frozen(String content, String sha256) {

    /**
     * @param value of maps with text as keys, lists, texts, numbers, booleans and {@code null}
     */
    public static Frozen of(Map<String, ?> value) {
        String content = CanonicalJson.of(value);
        return new Frozen(content, sha256(content));
    }

    private static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
