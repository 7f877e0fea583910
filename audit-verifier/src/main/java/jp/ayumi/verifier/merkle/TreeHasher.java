package jp.ayumi.verifier.merkle;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * SHA-256, and with it the hashes of leaves and nodes, RFC 9162 §2.1.1. Keeps one digest and is for one thread.
 *
 * <p>All goes through {@link #hash}: the digest is compiled anew into each place that calls it, and compiling is a third of
 * what a large bundle takes.
 */
public final class TreeHasher {

    /** Length of a hash in bytes. */
    public static final int LENGTH = 32;

    /** Stands before the data of a leaf. */
    public static final byte LEAF = 0;

    private static final byte NODE = 1;

    private final MessageDigest sha256 = sha256();
    private final byte[] node = new byte[1 + 2 * LENGTH];

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

    public byte[] node(byte[] left, byte[] right) {
        byte[] both = Arrays.copyOf(left, 2 * LENGTH);
        System.arraycopy(right, 0, both, LENGTH, LENGTH);
        mergeInPlace(both, 0);
        return Arrays.copyOf(both, LENGTH);
    }

    /** Writes the SHA-256 of the first {@code length} bytes. */
    public void hash(byte[] source, int length, byte[] target, int offset) {
        sha256.update(source, 0, length);
        try {
            sha256.digest(target, offset, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Replaces two neighbouring hashes by their parent's, which takes the place of the left one. */
    void mergeInPlace(byte[] hashes, int left) {
        node[0] = NODE;
        System.arraycopy(hashes, left, node, 1, 2 * LENGTH);
        hash(node, node.length, hashes, left);
    }
}
