package jp.ayumi.log.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A witness's signature of C2SP tlog-cosignature, version 1: eight bytes of time, then Ed25519 over time and text. */
final class Cosignature {

    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE_LENGTH;

    private Cosignature() {}

    /** @param seconds since 1970 */
    static byte[] sign(byte[] privateKey, String text, long seconds) {
        return ByteBuffer.allocate(LENGTH)
                .putLong(seconds)
                .put(Ed25519.sign(privateKey, message(text, seconds)))
                .array();
    }

    static boolean verifies(byte[] publicKey, String text, byte[] signature) {
        if (signature.length != LENGTH) {
            return false;
        }
        ByteBuffer parts = ByteBuffer.wrap(signature);
        long seconds = parts.getLong();
        byte[] signed = new byte[Ed25519.SIGNATURE_LENGTH];
        parts.get(signed);
        return seconds >= 0 && Ed25519.verifies(publicKey, message(text, seconds), signed);
    }

    private static byte[] message(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
