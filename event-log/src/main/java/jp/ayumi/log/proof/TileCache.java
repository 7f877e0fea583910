package jp.ayumi.log.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the tile read last on each level: whoever goes through a tree from left to right reads each tile once. */
public final class TileCache implements TileRows {

    private record Block(long from, List<Hash> hashes) {}

    private final TileRows rows;
    private final long size;
    private final Map<Integer, Block> last = new HashMap<>();

    /** @param size of the tree that is read; rows may go on behind it */
    public TileCache(TileRows rows, long size) {
        this.rows = rows;
        this.size = size;
    }

    /** Within one tile, as {@link TileRows#nodes()} asks. */
    @Override
    public List<Hash> hashes(int level, long from, int count) {
        long begin = from - from % Tile.WIDTH;
        Block block = last.get(level);
        if (block == null || block.from() != begin) {
            int width = (int) Math.min(Tile.WIDTH, Tile.width(level, size) - begin);
            block = new Block(begin, rows.hashes(level, begin, width));
            last.put(level, block);
        }
        int offset = (int) (from - begin);
        return block.hashes().subList(offset, offset + count);
    }
}
