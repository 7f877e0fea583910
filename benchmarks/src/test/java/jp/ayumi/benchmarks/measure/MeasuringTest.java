package jp.ayumi.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeasuringTest {

    private final List<String> order = new ArrayList<>();

    @Test
    void subjectsAreMeasuredInTurnAndTheFirstRoundIsThrownAway() throws Exception {
        String table = new Series(3, Figures.PER_SECOND)
                .measure(subject("peer", 1, 100, 200, 400), List.of(subject("ours", 9_999, 200, 300, 200)))
                .markdown("what");

        assertThat(order).containsExactly("peer", "ours", "peer", "ours", "peer", "ours", "peer", "ours");
        assertThat(table).isEqualTo("""
                | what | per second | ratio of per second |
                | --- | --- | --- |
                | peer | 200 (100–400) | 1.00 (1.00–1.00) |
                | ours | 200 (200–300) | 1.50 (0.500–2.00) |
                """);
    }

    @Test
    void percentilesAreWaitsThatReallyHappened() {
        Latencies latencies = new Latencies();
        LongStream.rangeClosed(1, 2000).map(n -> 2001 - n).forEach(latencies::add);

        assertThat(latencies.percentile(50)).isEqualTo(1000);
        assertThat(latencies.percentile(99)).isEqualTo(1980);
        assertThat(latencies.percentile(100)).isEqualTo(2000);
        assertThatThrownBy(() -> new Latencies().percentile(50)).hasMessage("nothing was measured");
    }

    @Test
    void oneFailureEndsTheMeasurement() {
        assertThatThrownBy(() -> Crowd.work(2, Duration.ofSeconds(30), member -> {
                    throw new IllegalStateException("refused");
                }))
                .hasRootCauseMessage("refused");
    }

    private Subject subject(String name, double... rounds) {
        Iterator<Double> rest = Arrays.stream(rounds).boxed().iterator();
        return new Subject() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Figures measure() {
                order.add(name);
                return new Figures(Map.of(Figures.PER_SECOND, rest.next()));
            }
        };
    }
}
