package jp.ayumi.log.proof;

/**
 * 256 hashes side by side, C2SP tlog-tiles: leaves on level 0, above it the roots of the tiles below.
 *
 * @param level from 0
 * @param index its place on the level, from 0
 * @param hashes 8,192 bytes; not copied, so not to be written to
 */
public record Tile(int level, long index, byte[] hashes) {

    /** How many hashes a full tile has. */
    public static final int WIDTH = 256;

    /** How many levels of the tree a tile spans. */
    static final int HEIGHT = 8;

    /** @throws IllegalArgumentException unless it is full */
    public Tile {
        if (hashes.length != WIDTH * Hash.LENGTH) {
            throw new IllegalArgumentException("a full tile has " + WIDTH + " hashes");
        }
    }

    /** The hash that stands for it on the level above. */
    public Hash root() {
        Frontier frontier = new Frontier();
        for (int i = 0; i < WIDTH; i++) {
            frontier.add(Hash.of(hashes, i * Hash.LENGTH, (i + 1) * Hash.LENGTH));
        }
        return frontier.root();
    }

    /** How many hashes a level of a tree has. */
    public static long width(int level, long size) {
        return level * HEIGHT >= Long.SIZE ? 0 : size >> (level * HEIGHT);
    }
}
