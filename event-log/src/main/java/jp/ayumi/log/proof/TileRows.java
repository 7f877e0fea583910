package jp.ayumi.log.proof;

import java.util.List;

/** Where the hashes of tiles come from. */
@FunctionalInterface
public interface TileRows {

    /**
     * Hashes that stand side by side on a level of tiles; all of them exist.
     *
     * @param level 0 for the leaves; above it, the hashes are roots of full tiles
     * @param from the first one's index on that level
     * @param count from 1 to 256
     */
    List<Hash> hashes(int level, long from, int count);

    /** The nodes of the tree, computed from at most 128 stored hashes each. */
    default Nodes nodes() {
        return (level, index) -> {
            int below = level % Tile.HEIGHT;
            Frontier frontier = new Frontier();
            hashes(level / Tile.HEIGHT, index << below, 1 << below).forEach(frontier::add);
            return frontier.root();
        };
    }
}
