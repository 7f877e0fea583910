package jp.ayumi.log;

import java.util.List;
import java.util.Optional;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.log.proof.StoredLeaf;

/**
 * What the log proves about itself, as far as it has been signed.
 *
 * <p>Every method throws {@link LogUnavailableException} when the log cannot be reached, and
 * {@link jp.ayumi.log.proof.ContradictionException} when it does not hold what it has signed.
 */
public interface LogProofs {

    /** The last checkpoint, with the signatures of its witnesses; absent before the first. */
    Optional<SignedCheckpoint> latest();

    /** An event with its leaf; absent when there is none at that position. */
    Optional<StoredLeaf> leaf(long position);

    /**
     * That an event is in a tree, RFC 9162 §2.1.3.1.
     *
     * @param position of the event, from 1 to {@code size}
     * @param size of the tree, at most that of {@link #latest()}
     */
    List<Hash> inclusion(long position, long size);

    /**
     * That a tree continues another, RFC 9162 §2.1.4.1.
     *
     * @param from the earlier size, from 0 to {@code to}
     * @param to the later size, at most that of {@link #latest()}
     */
    List<Hash> consistency(long from, long to);

    /**
     * Hashes side by side, C2SP tlog-tiles; absent where the last checkpoint's tree does not have that many.
     *
     * @param level from 0
     * @param index from 0
     * @param width 256 for a full tile, fewer for the one at the edge
     */
    Optional<byte[]> tile(int level, long index, int width);

    /**
     * What leaves side by side say, C2SP tlog-tiles; absent where the last checkpoint does not cover that many.
     *
     * @param index from 0, in steps of 256 entries
     * @param width 256 for a full bundle, fewer for the one at the edge
     */
    Optional<List<byte[]>> entries(long index, int width);
}
