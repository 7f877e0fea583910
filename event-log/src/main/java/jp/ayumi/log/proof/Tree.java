package jp.ayumi.log.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tree of some size, and what can be proved about it. Pure as far as its nodes are. */
public final class Tree {

    /**
     * A perfect subtree.
     *
     * @param level its height: it covers {@code 2^level} leaves
     * @param index how many subtrees of that height stand before it
     */
    public record Subtree(int level, long index, Hash hash) {}

    private final long size;
    private final Nodes nodes;

    /** @param size how many leaves there are, from 0; the nodes may know of more */
    public Tree(long size, Nodes nodes) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative size: " + size);
        }
        this.size = size;
        this.nodes = nodes;
    }

    public long size() {
        return size;
    }

    /** RFC 9162 §2.1.1. */
    public Hash root() {
        return size == 0 ? Merkle.EMPTY_ROOT : range(0, size);
    }

    /**
     * That a leaf stands where it does, RFC 9162 §2.1.3.1.
     *
     * @param index of the leaf, from 0
     * @return the sister hashes from the leaf up
     */
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has no leaf " + index);
        }
        List<Hash> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    private void inclusion(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(range(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(range(from, middle));
        }
    }

    /**
     * That this tree continues a smaller one, RFC 9162 §2.1.4.1.
     *
     * @param earlier the size of the smaller one; there is nothing to prove, and no proof, for 0 and for the same size
     */
    public List<Hash> consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves continues none of " + earlier);
        }
        List<Hash> proof = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            consistency(earlier, 0, size, true, proof);
        }
        return proof;
    }

    private void consistency(long earlier, long from, long to, boolean known, List<Hash> proof) {
        if (earlier == to) {
            if (!known) {
                proof.add(range(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (earlier <= middle) {
            consistency(earlier, from, middle, known, proof);
            proof.add(range(middle, to));
        } else {
            consistency(earlier, middle, to, false, proof);
            proof.add(range(from, middle));
        }
    }

    /**
     * What is missing to compute the root from some of the leaves: the greatest perfect subtrees that hold none of them,
     * from left to right.
     *
     * @param present indexes of leaves, ascending
     */
    public List<Subtree> without(long[] present) {
        List<Subtree> rest = new ArrayList<>();
        if (size > 0) {
            without(present, 0, size, rest);
        }
        return rest;
    }

    private void without(long[] present, long from, long to, List<Subtree> rest) {
        boolean held = firstFrom(present, from) < firstFrom(present, to);
        if (held && to - from == 1) {
            return;
        }
        if (!held && isPerfect(to - from)) {
            int level = Long.numberOfTrailingZeros(to - from);
            rest.add(new Subtree(level, from >> level, range(from, to)));
            return;
        }
        long middle = from + split(to - from);
        without(present, from, middle, rest);
        without(present, middle, to, rest);
    }

    private static int firstFrom(long[] sorted, long value) {
        int found = Arrays.binarySearch(sorted, value);
        return found < 0 ? -found - 1 : found;
    }

    /** Every range that the definitions lead to begins at a multiple of the greatest power of two in it. */
    private Hash range(long from, long to) {
        if (isPerfect(to - from)) {
            int level = Long.numberOfTrailingZeros(to - from);
            return nodes.at(level, from >> level);
        }
        long middle = from + split(to - from);
        return Merkle.node(range(from, middle), range(middle, to));
    }

    private static boolean isPerfect(long count) {
        return Long.bitCount(count) == 1;
    }

    /** The greatest power of two that is smaller. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
