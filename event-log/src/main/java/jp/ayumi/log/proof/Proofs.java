package jp.ayumi.log.proof;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Checks what {@link Tree} proves, from the proof and the roots alone. */
public final class Proofs {

    private Proofs() {}

    /** Whether a leaf stands at an index of the tree with this size and root, RFC 9162 §2.1.3.2. */
    public static boolean includes(long size, Hash root, long index, Hash leaf, List<Hash> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        long position = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sister : path) {
            if (last == 0) {
                return false;
            }
            if ((position & 1) == 1 || position == last) {
                hash = Merkle.node(sister, hash);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Merkle.node(hash, sister);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /**
     * Whether a tree continues an earlier one, RFC 9162 §2.1.4.2. Every tree continues the empty one and itself, and needs
     * no proof for that.
     */
    public static boolean continues(long earlier, Hash earlierRoot, long size, Hash root, List<Hash> proof) {
        if (earlier < 0 || earlier > size) {
            return false;
        }
        if (earlier == 0) {
            return proof.isEmpty() && earlierRoot.equals(Merkle.EMPTY_ROOT);
        }
        if (earlier == size) {
            return proof.isEmpty() && earlierRoot.equals(root);
        }
        Iterator<Hash> hashes = proof.iterator();
        // A perfect tree is a node of its continuation, and its root is known.
        Optional<Hash> first = Long.bitCount(earlier) == 1 ? Optional.of(earlierRoot) : next(hashes);
        return first.isPresent() && climbs(earlier, earlierRoot, size, root, first.get(), hashes);
    }

    private static boolean climbs(
            long earlier, Hash earlierRoot, long size, Hash root, Hash first, Iterator<Hash> hashes) {
        long position = earlier - 1;
        long last = size - 1;
        while ((position & 1) == 1) {
            position >>= 1;
            last >>= 1;
        }
        Hash before = first;
        Hash after = first;
        while (hashes.hasNext()) {
            if (last == 0) {
                return false;
            }
            Hash sister = hashes.next();
            if ((position & 1) == 1 || position == last) {
                before = Merkle.node(sister, before);
                after = Merkle.node(sister, after);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                after = Merkle.node(after, sister);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(earlierRoot) && after.equals(root);
    }

    private static Optional<Hash> next(Iterator<Hash> hashes) {
        return hashes.hasNext() ? Optional.of(hashes.next()) : Optional.empty();
    }
}
