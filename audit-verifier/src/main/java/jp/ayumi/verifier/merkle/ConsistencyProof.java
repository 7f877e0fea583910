package jp.ayumi.verifier.merkle;

import java.util.Arrays;
import java.util.List;

/** That a tree continues an earlier one: RFC 9162 §2.1.4.2. */
public final class ConsistencyProof {

    private ConsistencyProof() {}

    /**
     * Whether the later tree begins with the leaves of the earlier one. From an empty tree to one with leaves there is no
     * proof: everything continues nothing, so nothing would be shown.
     *
     * @param path the hashes of RFC 9162 §2.1.4.1; empty when the sizes are equal
     */
    public static boolean holds(long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> path) {
        if (from < 0 || from > to || !Paths.wellFormed(path)) {
            return false;
        }
        if (from == to) {
            boolean same = path.isEmpty() && Arrays.equals(fromRoot, toRoot);
            return same && (from > 0 || Arrays.equals(fromRoot, new TreeHasher().emptyRoot()));
        }
        return from > 0 && !path.isEmpty() && leadsToBoth(from, to, fromRoot, toRoot, path);
    }

    private static boolean leadsToBoth(long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> path) {
        TreeHasher hasher = new TreeHasher();
        // A full earlier tree is itself a node of the later one, and then its root is left out of the path.
        boolean full = (from & (from - 1)) == 0;
        long node = from - 1;
        long last = to - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        byte[] earlier = full ? fromRoot : path.get(0);
        byte[] later = earlier;
        for (byte[] hash : path.subList(full ? 0 : 1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                earlier = hasher.node(hash, earlier);
                later = hasher.node(hash, later);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                later = hasher.node(later, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(earlier, fromRoot) && Arrays.equals(later, toRoot);
    }
}
