package jp.ayumi.log.proof;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers leaves into tiles; keeps what is not full, at most 255 hashes on each level. */
public final class TileWriter {

    private final List<Row> rows = new ArrayList<>();
    private final Consumer<Tile> full;

    /** @param full takes each tile once it is full, lower levels first */
    public TileWriter(Consumer<Tile> full) {
        this.full = full;
    }

    /** Goes on where a tree has a size already, with what is not full yet read again. */
    public static TileWriter of(long size, TileRows stored, Consumer<Tile> full) {
        TileWriter writer = new TileWriter(full);
        for (int level = 0; Tile.width(level, size) > 0; level++) {
            long width = Tile.width(level, size);
            Row row = new Row();
            row.index = width / Tile.WIDTH;
            int count = (int) (width % Tile.WIDTH);
            if (count > 0) {
                stored.hashes(level, width - count, count).forEach(row::add);
            }
            writer.rows.add(row);
        }
        return writer;
    }

    public void add(Hash leaf) {
        Hash hash = leaf;
        for (int level = 0; ; level++) {
            if (level == rows.size()) {
                rows.add(new Row());
            }
            Row row = rows.get(level);
            row.add(hash);
            if (row.count < Tile.WIDTH) {
                return;
            }
            Tile tile = new Tile(level, row.index, row.hashes.toByteArray());
            full.accept(tile);
            hash = tile.root();
            row.next();
        }
    }

    private static final class Row {

        private final ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        private int count;
        private long index;

        void add(Hash hash) {
            hashes.writeBytes(hash.shared());
            count++;
        }

        void next() {
            hashes.reset();
            count = 0;
            index++;
        }
    }
}
