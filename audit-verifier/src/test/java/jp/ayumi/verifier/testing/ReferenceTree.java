package jp.ayumi.verifier.testing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The tree and its proofs written down as RFC 9162 §2.1 defines them, recursion by recursion, however slow. */
public final class ReferenceTree {

    /** A subtree of 2^level leaves. */
    public record Node(int level, long index, byte[] hash) {}

    private ReferenceTree() {}

    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] leaf(byte[] data) {
        return sha256(new byte[] {0}, data);
    }

    /** MTH over leaf hashes. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = split(leaves.size());
        return sha256(new byte[] {1}, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** PATH(m, D[n]). */
    public static List<byte[]> inclusion(int index, List<byte[]> leaves) {
        List<byte[]> path = new ArrayList<>();
        if (leaves.size() > 1) {
            int split = split(leaves.size());
            List<byte[]> left = leaves.subList(0, split);
            List<byte[]> right = leaves.subList(split, leaves.size());
            path.addAll(index < split ? inclusion(index, left) : inclusion(index - split, right));
            path.add(root(index < split ? right : left));
        }
        return path;
    }

    /** PROOF(m, D[n]). */
    public static List<byte[]> consistency(int from, List<byte[]> leaves) {
        return subProof(from, leaves, true);
    }

    /** The largest perfect subtrees without an exported leaf, from left to right. */
    public static List<Node> without(List<Integer> exported, List<byte[]> leaves) {
        List<Node> nodes = new ArrayList<>();
        collect(0, leaves.size(), exported, leaves, nodes);
        return nodes;
    }

    private static void collect(int from, int to, List<Integer> exported, List<byte[]> leaves, List<Node> nodes) {
        int size = to - from;
        boolean perfect = Integer.bitCount(size) == 1;
        boolean free = exported.stream().noneMatch(index -> index >= from && index < to);
        if (perfect && free) {
            int level = Integer.numberOfTrailingZeros(size);
            nodes.add(new Node(level, from / size, root(leaves.subList(from, to))));
        } else if (size > 1) {
            int middle = from + split(size);
            collect(from, middle, exported, leaves, nodes);
            collect(middle, to, exported, leaves, nodes);
        }
    }

    private static List<byte[]> subProof(int from, List<byte[]> leaves, boolean complete) {
        List<byte[]> path = new ArrayList<>();
        if (from == leaves.size()) {
            if (!complete) {
                path.add(root(leaves));
            }
            return path;
        }
        int split = split(leaves.size());
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        if (from <= split) {
            path.addAll(subProof(from, left, complete));
            path.add(root(right));
        } else {
            path.addAll(subProof(from - split, right, false));
            path.add(root(left));
        }
        return path;
    }

    /** The largest power of two smaller than n. */
    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }
}
