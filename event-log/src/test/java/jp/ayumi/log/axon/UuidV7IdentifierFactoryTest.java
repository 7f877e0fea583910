package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7IdentifierFactoryTest {

    private final AtomicLong clock = new AtomicLong(0x0192_F1C0_7F6EL);
    private final UuidV7IdentifierFactory factory = new UuidV7IdentifierFactory(clock::get);

    @Test
    void beginsWithTheMillisecond() {
        UUID id = UUID.fromString(factory.generateIdentifier());

        assertThat(id.toString()).startsWith("0192f1c0-7f6e-7");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void keepsTheOrderOfMakingWithinAMillisecondAndWhenTheClockStepsBack() {
        List<String> ids = Stream.concat(
                        Stream.generate(factory::generateIdentifier).limit(10_000),
                        Stream.generate(() -> {
                                    clock.decrementAndGet();
                                    return factory.generateIdentifier();
                                })
                                .limit(100))
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void givesNoIdentifierTwiceToManyThreads() {
        Set<String> ids = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 50_000).parallel().forEach(i -> ids.add(factory.generateIdentifier()));

        assertThat(ids).hasSize(50_000);
    }
}
