package jp.ayumi.log.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of a Merkle tree, RFC 9162 §2.1.1: leaves and nodes begin with different bytes, so none passes for the other. */
public final class Merkle {

    /** The root of a tree without leaves. */
    public static final Hash EMPTY_ROOT = sha256();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    /** The hash of a leaf's data. */
    public static Hash leaf(byte[] data) {
        return sha256(LEAF, data);
    }

    /** The hash over two subtrees. */
    public static Hash node(Hash left, Hash right) {
        return sha256(NODE, left.shared(), right.shared());
    }

    /** Plain SHA-256 over the parts, one after the other. */
    static Hash sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
