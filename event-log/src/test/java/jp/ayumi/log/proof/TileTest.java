package jp.ayumi.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    /** More than one tile of the second level. */
    private static final int MOST = 66_000;

    private static final List<Hash> LEAVES = Literally.leaves(MOST);

    /** The rows of a store that was given the tiles as they became full. */
    private static TileRows rows(List<Tile> tiles) {
        return (level, from, count) -> level == 0
                ? LEAVES.subList((int) from, (int) from + count)
                : IntStream.range(0, count)
                        .mapToObj(i -> tiles.stream()
                                .filter(tile -> tile.level() == level - 1 && tile.index() == from + i)
                                .findFirst()
                                .orElseThrow()
                                .root())
                        .toList();
    }

    private static List<Tile> tiles(int size) {
        List<Tile> tiles = new ArrayList<>();
        TileWriter writer = new TileWriter(tiles::add);
        LEAVES.subList(0, size).forEach(writer::add);
        return tiles;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 511, 512, 5_000})
    void theRootOfTilesIsTheRootOfLeaves(int size) {
        assertThat(new Tree(size, rows(tiles(size)).nodes()).root()).isEqualTo(Literally.root(LEAVES.subList(0, size)));
    }

    @Test
    void aTileOfTheSecondLevelHoldsTheRootsOfTheFirst() {
        List<Tile> tiles = tiles(MOST);

        assertThat(tiles.stream().filter(tile -> tile.level() == 0)).hasSize(257);
        List<Tile> above = tiles.stream().filter(tile -> tile.level() == 1).toList();
        assertThat(above).hasSize(1);
        assertThat(above.get(0).root()).isEqualTo(Literally.root(LEAVES.subList(0, 65_536)));
        assertThat(Hash.of(above.get(0).hashes(), 32, 64)).isEqualTo(Literally.root(LEAVES.subList(256, 512)));
        assertThat(Tile.width(0, MOST)).isEqualTo(MOST);
        assertThat(Tile.width(1, MOST)).isEqualTo(257);
        assertThat(Tile.width(2, MOST)).isEqualTo(1);
        assertThat(Tile.width(8, MOST)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 300, 65_535, 65_536, 65_700})
    void whoGoesOnLaterWritesTheSameTiles(int size) {
        List<Tile> all = tiles(MOST);
        List<Tile> later = new ArrayList<>(tiles(size));
        TileWriter writer = TileWriter.of(size, rows(tiles(size)), later::add);
        LEAVES.subList(size, MOST).forEach(writer::add);

        assertThat(later).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            assertThat(Arrays.equals(later.get(i).hashes(), all.get(i).hashes()))
                    .isTrue();
            assertThat(later.get(i).index()).isEqualTo(all.get(i).index());
        }
    }

    @Test
    void aTileThatIsNotFullIsNone() {
        assertThatThrownBy(() -> new Tile(0, 0, new byte[255 * 32])).isInstanceOf(IllegalArgumentException.class);
    }
}
