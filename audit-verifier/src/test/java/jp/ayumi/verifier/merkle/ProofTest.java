package jp.ayumi.verifier.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.ayumi.verifier.testing.ReferenceTree;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every proof of every tree of 0 to 64 leaves, and what is left of it when something is changed. */
class ProofTest {

    private static final int LARGEST = 64;
    private static final List<byte[]> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(i -> ReferenceTree.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    private static final byte[] STRANGER = ReferenceTree.leaf("stranger".getBytes(StandardCharsets.UTF_8));

    @Nested
    class Inclusion {

        @Test
        void everyLeafOfEveryTreeIsProved() {
            everyLeaf((index, size, path, root) -> assertThat(holds(index, size, LEAVES.get(index), path, root))
                    .isTrue());
        }

        @Test
        void aChangedPathProvesNothing() {
            everyLeaf((index, size, path, root) ->
                    assertThat(damaged(path)).noneMatch(bad -> holds(index, size, LEAVES.get(index), bad, root)));
        }

        @Test
        void anotherLeafOrRootIsNotProved() {
            everyLeaf((index, size, path, root) -> {
                assertThat(holds(index, size, STRANGER, path, root)).isFalse();
                assertThat(holds(index, size, flipped(LEAVES.get(index)), path, root))
                        .isFalse();
                assertThat(holds(index, size, LEAVES.get(index), path, flipped(root)))
                        .isFalse();
                assertThat(holds(index, size, LEAVES.get(index), path, new byte[0]))
                        .isFalse();
                assertThat(holds(index, size, new byte[0], path, root)).isFalse();
            });
        }

        @Test
        void noOtherPlaceIsProved() {
            everyLeaf((index, size, path, root) -> assertThat(IntStream.rangeClosed(-1, size + 1))
                    .filteredOn(other -> other != index)
                    .noneMatch(other -> holds(other, size, LEAVES.get(index), path, root)));
        }

        @Test
        void aSizeWithAnotherHeightIsNotProved() {
            everyLeaf((index, size, path, root) -> assertThat(List.of(0L, -1L, 2L * size, 4L * size, Long.MAX_VALUE))
                    .noneMatch(other -> InclusionProof.holds(index, other, LEAVES.get(index), path, root)));
        }

        private boolean holds(int index, int size, byte[] leaf, List<byte[]> path, byte[] root) {
            return InclusionProof.holds(index, size, leaf, path, root);
        }

        private void everyLeaf(LeafCase check) {
            for (int size = 1; size <= LARGEST; size++) {
                List<byte[]> leaves = LEAVES.subList(0, size);
                byte[] root = ReferenceTree.root(leaves);
                for (int index = 0; index < size; index++) {
                    check.accept(index, size, ReferenceTree.inclusion(index, leaves), root);
                }
            }
        }
    }

    @Nested
    class Consistency {

        @Test
        void everyEarlierTreeIsContinued() {
            everyPair((from, to, path) -> assertThat(ConsistencyProof.holds(from, to, root(from), root(to), path))
                    .isTrue());
        }

        @Test
        void aChangedPathProvesNothing() {
            everyPair((from, to, path) -> assertThat(damaged(path))
                    .noneMatch(bad -> ConsistencyProof.holds(from, to, root(from), root(to), bad)));
        }

        @Test
        void anotherRootIsNotProved() {
            everyPair((from, to, path) -> {
                assertThat(ConsistencyProof.holds(from, to, flipped(root(from)), root(to), path))
                        .isFalse();
                assertThat(ConsistencyProof.holds(from, to, root(from), flipped(root(to)), path))
                        .isFalse();
                if (from != to) {
                    assertThat(ConsistencyProof.holds(from, to, root(to), root(from), path))
                            .isFalse();
                    assertThat(ConsistencyProof.holds(from, to, root(to), root(to), path))
                            .isFalse();
                }
            });
        }

        @Test
        void noOtherEarlierSizeIsProved() {
            everyPair((from, to, path) -> assertThat(IntStream.rangeClosed(-1, to + 1))
                    .filteredOn(other -> other != from)
                    .noneMatch(other -> ConsistencyProof.holds(other, to, root(from), root(to), path)));
        }

        @Test
        void aLaterSizeWithAnotherHeightIsNotProved() {
            everyPair((from, to, path) -> assertThat(List.of(0L, -1L, 2L * to, 4L * to, Long.MAX_VALUE))
                    .filteredOn(other -> other != from)
                    .noneMatch(other -> ConsistencyProof.holds(from, other, root(from), root(to), path)));
        }

        @Test
        void anEmptyTreeContinuesOnlyItself() {
            byte[] empty = ReferenceTree.sha256();

            assertThat(ConsistencyProof.holds(0, 0, empty, empty, List.of())).isTrue();
            assertThat(ConsistencyProof.holds(0, 0, STRANGER, STRANGER, List.of()))
                    .isFalse();
            assertThat(ConsistencyProof.holds(0, 0, empty, empty, List.of(STRANGER)))
                    .isFalse();
            assertThat(ConsistencyProof.holds(0, 3, empty, root(3), List.of())).isFalse();
        }

        private void everyPair(PairCase check) {
            for (int to = 1; to <= LARGEST; to++) {
                for (int from = 1; from <= to; from++) {
                    check.accept(from, to, ReferenceTree.consistency(from, LEAVES.subList(0, to)));
                }
            }
        }
    }

    private interface LeafCase {
        void accept(int index, int size, List<byte[]> path, byte[] root);
    }

    private interface PairCase {
        void accept(int from, int to, List<byte[]> path);
    }

    private static final List<byte[]> ROOTS = IntStream.rangeClosed(0, LARGEST)
            .mapToObj(size -> ReferenceTree.root(LEAVES.subList(0, size)))
            .toList();

    private static byte[] root(int size) {
        return ROOTS.get(size);
    }

    /** The path with a bit flipped, neighbours swapped, an end cut off, something put in front or behind. */
    private static List<List<byte[]>> damaged(List<byte[]> path) {
        List<List<byte[]>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> changed = new ArrayList<>(path);
            changed.set(i, flipped(path.get(i)));
            all.add(changed);
            List<byte[]> shorter = new ArrayList<>(path);
            shorter.set(i, Arrays.copyOf(path.get(i), 31));
            all.add(shorter);
            if (i > 0) {
                List<byte[]> swapped = new ArrayList<>(path);
                Collections.swap(swapped, i - 1, i);
                all.add(swapped);
            }
        }
        if (!path.isEmpty()) {
            all.add(path.subList(1, path.size()));
            all.add(path.subList(0, path.size() - 1));
            all.add(List.of());
        }
        for (byte[] more : List.of(STRANGER, new byte[0])) {
            List<byte[]> before = new ArrayList<>(path);
            before.add(0, more);
            all.add(before);
            List<byte[]> after = new ArrayList<>(path);
            after.add(more);
            all.add(after);
        }
        return all;
    }

    private static byte[] flipped(byte[] hash) {
        byte[] copy = hash.clone();
        copy[copy.length / 2] ^= 0x10;
        return copy;
    }
}
