package jp.ayumi.log.proof;

/** Where the hashes of perfect subtrees come from. */
@FunctionalInterface
public interface Nodes {

    /**
     * The hash over the leaves {@code [index * 2^level, (index + 1) * 2^level)}, all of which exist.
     *
     * @param level 0 for leaves
     */
    Hash at(int level, long index);
}
