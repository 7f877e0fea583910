package jp.ayumi.log.proof;

/** The right edge of a growing tree: all that is needed to take further leaves and to tell the root. */
public final class Frontier {

    private final Hash[] peaks = new Hash[Long.SIZE];
    private long size;

    /** Of the empty tree. */
    public Frontier() {}

    /** Of the tree that has a size already. */
    public static Frontier of(long size, Nodes nodes) {
        Frontier frontier = new Frontier();
        frontier.size = size;
        for (int level = 0; level < Long.SIZE - 1; level++) {
            if ((size >> level & 1) == 1) {
                frontier.peaks[level] = nodes.at(level, (size >> level) - 1);
            }
        }
        return frontier;
    }

    public void add(Hash leaf) {
        Hash hash = leaf;
        int level = 0;
        while ((size >> level & 1) == 1) {
            hash = Merkle.node(peaks[level], hash);
            level++;
        }
        peaks[level] = hash;
        size++;
    }

    /** How many leaves it has taken. */
    public long size() {
        return size;
    }

    public Hash root() {
        if (size == 0) {
            return Merkle.EMPTY_ROOT;
        }
        int level = Long.numberOfTrailingZeros(size);
        Hash root = peaks[level];
        for (level++; level < Long.SIZE - 1; level++) {
            if ((size >> level & 1) == 1) {
                root = Merkle.node(peaks[level], root);
            }
        }
        return root;
    }
}
