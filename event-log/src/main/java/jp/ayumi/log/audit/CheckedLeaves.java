package jp.ayumi.log.audit;

import java.util.Arrays;
import jp.ayumi.log.proof.Contradiction;
import jp.ayumi.log.proof.Frontier;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.Merkle;
import jp.ayumi.log.proof.StoredLeaf;
import jp.ayumi.log.proof.TileWriter;

/** Computes the tree from the stored events, and hands on what it should have given. */
final class CheckedLeaves {

    private static final Hash NONE = Merkle.leaf(new byte[0]);

    private final CheckedCheckpoints checkpoints;
    private final Findings findings;
    private final Frontier frontier = new Frontier();
    private final TileWriter tiles;
    private boolean gapless = true;
    private long count;

    CheckedLeaves(CheckedCheckpoints checkpoints, CheckedTiles tiles, Findings findings) {
        this.checkpoints = checkpoints;
        this.findings = findings;
        this.tiles = new TileWriter(tiles::compare);
        checkpoints.reached(0, frontier::root);
    }

    void add(StoredLeaf stored) {
        count++;
        long position = stored.event().position();
        Hash leaf = computed(stored);
        if (!Arrays.equals(leaf.bytes(), stored.leaf())) {
            findings.add(Contradiction.LEAF_DIFFERS, position);
        }
        if (gapless && position != count) {
            findings.add(Contradiction.POSITION_MISSING, count);
            gapless = false;
        }
        // Behind a gap no tree can be computed: the checkpoints that it would have to match are never reached.
        if (gapless) {
            frontier.add(leaf);
            tiles.add(leaf);
            checkpoints.reached(position, frontier::root);
        }
    }

    /** Whoever may alter the table may write what no leaf can be made of. */
    private static Hash computed(StoredLeaf stored) {
        try {
            return stored.computed();
        } catch (RuntimeException e) {
            return NONE;
        }
    }

    long count() {
        return count;
    }
}
