package jp.ayumi.verifier.merkle;

/**
 * The root of a tree whose leaves and perfect subtrees arrive from left to right. Keeps one hash for each level, however
 * large the tree is.
 */
public final class RootBuilder {

    private static final int LEVELS = 64;

    private final TreeHasher hasher = new TreeHasher();
    private final byte[] hashes = new byte[LEVELS * TreeHasher.LENGTH];
    private final int[] levels = new int[LEVELS];
    private int depth;
    private long covered;

    /** How many leaves have arrived. */
    public long covered() {
        return covered;
    }

    /**
     * The level of the largest perfect subtree that begins at the next leaf and ends at {@code end} or before.
     *
     * @param end exclusive; more than {@link #covered()}
     */
    public int levelOfNext(long end) {
        int fits = 63 - Long.numberOfLeadingZeros(end - covered);
        return covered == 0 ? fits : Math.min(fits, Long.numberOfTrailingZeros(covered));
    }

    /** Adds a perfect subtree of 2^level leaves; level 0 is a leaf. It must begin where its level allows. */
    public void add(int level, byte[] hash, int offset) {
        if ((covered & ((1L << level) - 1)) != 0) {
            throw new IllegalArgumentException("level " + level + " cannot begin at leaf " + covered);
        }
        System.arraycopy(hash, offset, hashes, depth * TreeHasher.LENGTH, TreeHasher.LENGTH);
        levels[depth++] = level;
        covered += 1L << level;
        while (depth > 1 && levels[depth - 1] == levels[depth - 2]) {
            mergeLastTwo();
            levels[depth - 1]++;
        }
    }

    /** The root of everything that has arrived; nothing can be added afterwards. */
    public byte[] root() {
        if (depth == 0) {
            return hasher.emptyRoot();
        }
        while (depth > 1) {
            mergeLastTwo();
        }
        byte[] root = new byte[TreeHasher.LENGTH];
        System.arraycopy(hashes, 0, root, 0, TreeHasher.LENGTH);
        return root;
    }

    private void mergeLastTwo() {
        depth--;
        hasher.mergeInPlace(hashes, (depth - 1) * TreeHasher.LENGTH);
    }
}
