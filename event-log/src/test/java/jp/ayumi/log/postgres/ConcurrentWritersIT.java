package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.ayumi.log.StoredEvent;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes with sixteen writers each, most of which meet. */
class ConcurrentWritersIT {

    private static final int WRITERS = 32;
    private static final int APPENDS = 40;

    private TestLog log;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Test
    void getPositionsWithoutHolesAndOneWinnerForEachSequenceNumber() throws Exception {
        GroupCommit other = log.anotherProcess();
        AtomicInteger conflicts = new AtomicInteger();
        Set<Long> positions = ConcurrentHashMap.newKeySet();

        Parallel.run(WRITERS, writer -> {
            GroupCommit appends = writer % 2 == 0 ? log.appends : other;
            int done = 0;
            while (done < APPENDS) {
                // Four share a stream, so most of them meet.
                String stream = "stream-" + writer / 4;
                long next = log.engine.lastSequenceNumberFor(stream).orElse(-1L) + 1;
                try {
                    positions.add(appends.append(Appends.one(stream, next)).firstPosition());
                    done++;
                } catch (ConcurrencyException e) {
                    conflicts.incrementAndGet();
                }
            }
        });

        List<StoredEvent> stored = log.everything();
        List<Long> gapless =
                LongStream.rangeClosed(1, WRITERS * APPENDS).boxed().toList();
        assertThat(stored).extracting(StoredEvent::position).containsExactlyElementsOf(gapless);
        assertThat(positions).containsExactlyInAnyOrderElementsOf(gapless);
        assertThat(stored).extracting(StoredEvent::recordedAt).isSorted();
        stored.stream()
                .collect(Collectors.groupingBy(StoredEvent::stream))
                .values()
                .forEach(stream -> assertThat(stream)
                        .extracting(StoredEvent::sequence)
                        .containsExactlyElementsOf(
                                LongStream.range(0, 4 * APPENDS).boxed().toList()));
        assertThat(conflicts.get()).as("writers that met").isPositive();
        assertThat(log.meters.get("ayumi.log.append.group.size").summary().max())
                .as("largest group")
                .isGreaterThan(1);
    }
}
