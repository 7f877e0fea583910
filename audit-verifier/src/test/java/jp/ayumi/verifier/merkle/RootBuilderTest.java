package jp.ayumi.verifier.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.ayumi.verifier.testing.ReferenceTree;
import org.junit.jupiter.api.Test;

class RootBuilderTest {

    private static final Random RANDOM = new Random(1);

    @Test
    void leavesAloneGiveTheRootOfEverySize() {
        for (int size = 0; size <= 64; size++) {
            List<byte[]> leaves = leaves(size);
            RootBuilder builder = new RootBuilder();
            leaves.forEach(leaf -> builder.add(0, leaf, 0));

            assertThat(builder.root()).isEqualTo(ReferenceTree.root(leaves));
        }
    }

    @Test
    void leavesBetweenTheLargestSubtreesWithoutThemGiveTheSameRoot() {
        for (int round = 0; round < 300; round++) {
            int size = RANDOM.nextInt(64) + 1;
            List<byte[]> leaves = leaves(size);
            List<Integer> exported = IntStream.range(0, size)
                    .filter(i -> RANDOM.nextInt(4) == 0)
                    .boxed()
                    .toList();
            List<ReferenceTree.Node> nodes = ReferenceTree.without(exported, leaves);

            assertThat(rootOf(size, leaves, exported, nodes)).isEqualTo(ReferenceTree.root(leaves));
        }
    }

    @Test
    void aSubtreeBeginsOnlyWhereItsLevelAllows() {
        RootBuilder builder = new RootBuilder();
        builder.add(0, new byte[32], 0);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(1, new byte[32], 0));
    }

    private static byte[] rootOf(
            int size, List<byte[]> leaves, List<Integer> exported, List<ReferenceTree.Node> nodes) {
        RootBuilder builder = new RootBuilder();
        int next = 0;
        for (int end : IntStream.concat(exported.stream().mapToInt(i -> i), IntStream.of(size))
                .toArray()) {
            while (builder.covered() < end) {
                ReferenceTree.Node node = nodes.get(next++);
                assertThat(builder.levelOfNext(end)).isEqualTo(node.level());
                builder.add(node.level(), node.hash(), 0);
            }
            if (end < size) {
                builder.add(0, leaves.get(end), 0);
            }
        }
        assertThat(next).isEqualTo(nodes.size());
        return builder.root();
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> ReferenceTree.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
