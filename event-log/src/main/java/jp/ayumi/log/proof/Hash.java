package jp.ayumi.log.proof;

import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 value: 32 bytes that nobody can change. */
public final class Hash {

    /** How many bytes it has. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless there are 32 bytes */
    public static Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /**
     * A part of an array, as tiles hold it.
     *
     * @throws IllegalArgumentException unless the part has 32 bytes
     */
    public static Hash of(byte[] bytes, int from, int to) {
        if (to - from != LENGTH || to > bytes.length) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + (to - from));
        }
        return new Hash(Arrays.copyOfRange(bytes, from, to));
    }

    /** @throws IllegalArgumentException unless it is the base64 of 32 bytes, in the one way in which they are written */
    public static Hash ofBase64(String text) {
        Hash hash = of(Base64.getDecoder().decode(text));
        if (!hash.base64().equals(text)) {
            throw new IllegalArgumentException("a hash is written in one way only, and not: " + text);
        }
        return hash;
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As RFC 4648 §4 writes it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** For digests and tiles of this package, which only read it. */
    byte[] shared() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
