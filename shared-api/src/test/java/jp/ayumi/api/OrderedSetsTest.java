package jp.ayumi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedSetsTest {

    @Test
    void keepTheOrderInWhichTheyWereGiven() {
        List<Integer> shuffled = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(OrderedSets.copyOf(shuffled)).containsExactlyElementsOf(shuffled);
    }

    @Test
    void keepTheFirstOfEqualElements() {
        assertThat(OrderedSets.copyOf(List.of("b", "a", "b"))).containsExactly("b", "a");
    }

    @Test
    void areEqualWhateverTheirOrder() {
        assertThat(OrderedSets.copyOf(List.of("b", "a"))).isEqualTo(Set.of("a", "b"));
    }

    @Test
    void cannotBeChangedNorDoTheyFollowTheirSource() {
        List<String> source = new ArrayList<>(List.of("a"));
        Set<String> copy = OrderedSets.copyOf(source);
        source.add("b");

        assertThat(copy).containsExactly("a");
        assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holdNoNull() {
        assertThatThrownBy(() -> OrderedSets.copyOf(Arrays.asList("a", null))).isInstanceOf(NullPointerException.class);
    }
}
