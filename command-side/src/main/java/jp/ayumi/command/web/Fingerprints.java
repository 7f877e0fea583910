package jp.ayumi.command.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Tells a repeated request from another one under the same key. */
final class Fingerprints {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final JsonMapper json;

    Fingerprints(JsonMapper json) {
        this.json = json;
    }

    /**
     * SHA-256 of operation, path and body. The body as it was understood, not as it was spelled: other white space or
     * another order of the members is the same request.
     */
    String of(CommandCall call, CommandBody body) {
        MessageDigest digest = sha256();
        separated(digest, call.operation().getBytes(StandardCharsets.UTF_8));
        separated(digest, call.path().getRawPath().getBytes(StandardCharsets.UTF_8));
        separated(digest, json.writeValueAsBytes(body));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A UUID (RFC 9562, version 8) that follows from actor and key. */
    static String id(String principal, String key) {
        MessageDigest digest = sha256();
        separated(digest, principal.getBytes(StandardCharsets.UTF_8));
        separated(digest, key.getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        long high = bytes.getLong() & ~0xF000L | VERSION_8;
        long low = bytes.getLong() & ~(0x3L << 62) | VARIANT;
        return new UUID(high, low).toString();
    }

    /** The length before each part, so that no two different requests run together to the same bytes. */
    private static void separated(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
