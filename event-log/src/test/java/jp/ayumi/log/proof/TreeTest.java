package jp.ayumi.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every tree of up to 70 leaves against the definitions taken literally. */
class TreeTest {

    private static final int LARGEST = 70;
    private static final List<Hash> LEAVES = Literally.leaves(LARGEST + 1);
    private static final Hash OTHER = LEAVES.get(LARGEST);

    static IntStream sizes() {
        return IntStream.rangeClosed(0, LARGEST);
    }

    private static List<Hash> leaves(int size) {
        return LEAVES.subList(0, size);
    }

    private static Tree tree(int size) {
        return new Tree(size, Literally.nodes(leaves(size)));
    }

    @Test
    void theEmptyTreeHasTheRootOfTheStandard() {
        assertThat(HexFormat.of().formatHex(tree(0).root().bytes()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theRootIsTheDefinedOneAlsoWhenItGrowsLeafByLeaf(int size) {
        Frontier frontier = new Frontier();
        leaves(size).forEach(frontier::add);

        assertThat(tree(size).root()).isEqualTo(Literally.root(leaves(size)));
        assertThat(frontier.root()).isEqualTo(Literally.root(leaves(size)));
        assertThat(frontier.size()).isEqualTo(size);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aFrontierGoesOnWhereATreeStands(int size) {
        Frontier frontier = Frontier.of(size, Literally.nodes(leaves(size)));
        frontier.add(LEAVES.get(size));

        assertThat(frontier.root()).isEqualTo(Literally.root(leaves(size + 1)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyLeafIsProvedAndNothingElse(int size) {
        Hash root = tree(size).root();
        for (int index = 0; index < size; index++) {
            List<Hash> path = tree(size).inclusion(index);
            assertThat(path).isEqualTo(Literally.inclusion(index, leaves(size)));
            assertThat(Proofs.includes(size, root, index, LEAVES.get(index), path))
                    .isTrue();
            assertThat(Proofs.includes(size, root, index, OTHER, path)).isFalse();
            assertThat(Proofs.includes(size, OTHER, index, LEAVES.get(index), path))
                    .isFalse();
            for (List<Hash> wrong : damaged(path)) {
                assertThat(Proofs.includes(size, root, index, LEAVES.get(index), wrong))
                        .isFalse();
            }
            for (int elsewhere = -1; elsewhere <= size; elsewhere++) {
                assertThat(Proofs.includes(size, root, elsewhere, LEAVES.get(index), path))
                        .isEqualTo(elsewhere == index);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyEarlierTreeIsContinuedAndNoOther(int size) {
        Hash root = tree(size).root();
        for (int earlier = 0; earlier <= size; earlier++) {
            Hash before = tree(earlier).root();
            List<Hash> proof = tree(size).consistency(earlier);
            assertThat(proof).isEqualTo(Literally.consistency(earlier, leaves(size)));
            assertThat(Proofs.continues(earlier, before, size, root, proof)).isTrue();
            assertThat(Proofs.continues(earlier, OTHER, size, root, proof)).isFalse();
            if (earlier > 0) {
                assertThat(Proofs.continues(earlier, before, size, OTHER, proof))
                        .isFalse();
            }
            for (List<Hash> wrong : damaged(proof)) {
                assertThat(Proofs.continues(earlier, before, size, root, wrong)).isFalse();
            }
        }
        assertThat(Proofs.continues(size + 1, OTHER, size, root, List.of())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void whatIsLeftOutIsCoveredByTheGreatestSubtreesWithoutIt(int size) {
        Random random = new Random(size);
        for (int trial = 0; trial < 20; trial++) {
            long[] present = LongStream.range(0, size)
                    .filter(index -> random.nextInt(4) == 0)
                    .toArray();
            List<Tree.Subtree> rest = tree(size).without(present);

            long[] covered = rest.stream()
                    .flatMapToLong(
                            part -> LongStream.range(part.index() << part.level(), part.index() + 1 << part.level()))
                    .toArray();
            assertThat(LongStream.concat(LongStream.of(covered), LongStream.of(present))
                            .sorted())
                    .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
            assertThat(covered).isSorted();
            for (Tree.Subtree part : rest) {
                assertThat(part.hash()).isEqualTo(Literally.nodes(leaves(size)).at(part.level(), part.index()));
                long parentFrom = part.index() >> 1 << part.level() + 1;
                long parentTo = parentFrom + (2L << part.level());
                assertThat(parentTo > size || LongStream.of(present).anyMatch(at -> at >= parentFrom && at < parentTo))
                        .as("no greater subtree than %s would do", part)
                        .isTrue();
            }
        }
    }

    @Test
    void thereIsNoProofOfWhatIsNotThere() {
        assertThatThrownBy(() -> tree(3).inclusion(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree(3).inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree(3).consistency(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tree(-1, Literally.nodes(List.of()))).isInstanceOf(IllegalArgumentException.class);
    }

    /** One hash changed, one missing, one too many, two exchanged. */
    private static List<List<Hash>> damaged(List<Hash> proof) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> changed = new ArrayList<>(proof);
            changed.set(i, OTHER);
            all.add(changed);
            List<Hash> shorter = new ArrayList<>(proof);
            shorter.remove(i);
            all.add(shorter);
        }
        all.add(Stream.concat(proof.stream(), Stream.of(OTHER)).toList());
        all.add(Stream.concat(Stream.of(OTHER), proof.stream()).toList());
        if (proof.size() > 1) {
            List<Hash> exchanged = new ArrayList<>(proof);
            exchanged.set(0, proof.get(1));
            exchanged.set(1, proof.get(0));
            all.add(exchanged);
        }
        return all;
    }
}
