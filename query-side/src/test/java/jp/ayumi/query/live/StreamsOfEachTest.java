package jp.ayumi.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamsOfEachTest {

    private final StreamsOfEach streams = new StreamsOfEach(3);

    @Test
    void oneMayHaveSoManyAndStopsNobodyElse() {
        assertThat(IntStream.range(0, 1_000)
                        .parallel()
                        .filter(one -> streams.take("a") != null)
                        .count())
                .isEqualTo(3);
        assertThat(streams.take("b")).isNotNull();
    }

    @Test
    void aPlaceIsGivenBackOnceHoweverOftenItsEndIsTold() {
        Runnable back = Objects.requireNonNull(streams.take("a"));
        streams.take("a");
        streams.take("a");
        back.run();
        back.run();
        assertThat(streams.take("a")).isNotNull();
        assertThat(streams.take("a")).isNull();
    }

    @Test
    void whoHasNoneOpenIsForgotten() {
        Objects.requireNonNull(streams.take("a")).run();
        assertThat(streams.size()).isZero();
    }
}
