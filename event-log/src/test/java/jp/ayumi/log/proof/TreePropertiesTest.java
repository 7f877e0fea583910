package jp.ayumi.log.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for trees of any size and shape, also where several tiles lie side by side. */
class TreePropertiesTest {

    private static final int LARGEST = 3_000;
    private static final List<Hash> LEAVES = Literally.leaves(LARGEST);

    private final TileRows rows = rows();

    private static TileRows rows() {
        List<Tile> tiles = new ArrayList<>();
        TileWriter writer = new TileWriter(tiles::add);
        LEAVES.forEach(writer::add);
        return (level, from, count) -> level == 0
                ? LEAVES.subList((int) from, (int) from + count)
                : tiles.subList((int) from, (int) from + count).stream()
                        .map(Tile::root)
                        .toList();
    }

    private Tree tree(int size) {
        return new Tree(size, new TileCache(rows, size).nodes());
    }

    private static Hash flipped(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }

    @Property(tries = 300)
    void aLeafIsProvedByAPathAsLongAsTheTreeIsHighAndByNoOther(
            @ForAll @IntRange(min = 1, max = LARGEST) int size,
            @ForAll @IntRange(max = LARGEST - 1) int index,
            @ForAll @IntRange(max = 255) int bit) {
        Assume.that(index < size);
        List<Hash> path = tree(size).inclusion(index);
        Hash root = tree(size).root();

        assertThat(path).hasSizeLessThanOrEqualTo(Integer.SIZE - Integer.numberOfLeadingZeros(size - 1));
        assertThat(Proofs.includes(size, root, index, LEAVES.get(index), path)).isTrue();
        assertThat(Proofs.includes(size, root, index, flipped(LEAVES.get(index), bit), path))
                .isFalse();
        assertThat(Proofs.includes(size, flipped(root, bit), index, LEAVES.get(index), path))
                .isFalse();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> wrong = new ArrayList<>(path);
            wrong.set(i, flipped(path.get(i), bit));
            assertThat(Proofs.includes(size, root, index, LEAVES.get(index), wrong))
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void aTreeContinuesEveryEarlierOneAndNoneThatWasAnother(
            @ForAll @IntRange(min = 1, max = LARGEST) int earlier,
            @ForAll @IntRange(min = 1, max = LARGEST) int size,
            @ForAll @IntRange(max = 255) int bit) {
        Assume.that(earlier < size);
        List<Hash> proof = tree(size).consistency(earlier);
        Hash before = tree(earlier).root();
        Hash root = tree(size).root();

        assertThat(Proofs.continues(earlier, before, size, root, proof)).isTrue();
        assertThat(Proofs.continues(earlier, flipped(before, bit), size, root, proof))
                .isFalse();
        assertThat(Proofs.continues(earlier, before, size, flipped(root, bit), proof))
                .isFalse();
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> wrong = new ArrayList<>(proof);
            wrong.set(i, flipped(proof.get(i), bit));
            assertThat(Proofs.continues(earlier, before, size, root, wrong)).isFalse();
        }
    }

    @Property(tries = 100)
    void aFrontierThatGoesOnHasTheRootOfTheTree(
            @ForAll @IntRange(max = LARGEST) int size, @ForAll @IntRange(max = 600) int more) {
        Assume.that(size + more <= LARGEST);
        Frontier frontier = Frontier.of(size, rows.nodes());
        LEAVES.subList(size, size + more).forEach(frontier::add);

        assertThat(frontier.root()).isEqualTo(tree(size + more).root());
    }
}
