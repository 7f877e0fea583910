package jp.ayumi.verifier.merkle;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes of leaves and nodes, RFC 9162 §2.1.1. Keeps one digest and is for one thread. */
public final class TreeHasher {

    /** Length of a hash in bytes. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = sha256();

    /** A new SHA-256, which every JDK has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root of a tree without leaves. */
    public byte[] emptyRoot() {
        return sha256.digest();
    }

    public byte[] leaf(byte[] data) {
        byte[] hash = new byte[LENGTH];
        leaf(data, data.length, hash, 0);
        return hash;
    }

    /** Writes the hash of the leaf whose data are the first {@code length} bytes. */
    public void leaf(byte[] data, int length, byte[] target, int offset) {
        sha256.update(LEAF);
        sha256.update(data, 0, length);
        finish(target, offset);
    }

    public byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        sha256.update(right);
        return sha256.digest();
    }

    /** Replaces two neighbouring hashes by their parent's, which takes the place of the left one. */
    void mergeInPlace(byte[] hashes, int left) {
        sha256.update(NODE);
        sha256.update(hashes, left, 2 * LENGTH);
        finish(hashes, left);
    }

    private void finish(byte[] target, int offset) {
        try {
            sha256.digest(target, offset, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }
}
