package jp.ayumi.verifier.merkle;

import java.util.Arrays;
import java.util.List;

/** That a leaf stands at its place in a tree: RFC 9162 §2.1.3.2. */
public final class InclusionProof {

    private InclusionProof() {}

    /**
     * Whether the path leads from the leaf to the root.
     *
     * @param index place of the leaf, from 0
     * @param size leaves of the tree
     * @param leafHash hash of the leaf, 32 bytes
     * @param path the neighbours from the leaf upwards, each 32 bytes
     */
    public static boolean holds(long index, long size, byte[] leafHash, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size || !Paths.wellFormed(path) || leafHash.length != TreeHasher.LENGTH) {
            return false;
        }
        TreeHasher hasher = new TreeHasher();
        long node = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] neighbour : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = hasher.node(neighbour, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = hasher.node(hash, neighbour);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }
}
