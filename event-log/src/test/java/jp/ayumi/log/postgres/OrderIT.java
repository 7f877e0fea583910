package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every reader sees every event exactly once, in order: the promise on which every projection rests. Commands are held for 0
 * to 2 s before their append, and groups as long between their insert and their commit.
 */
class OrderIT {

    private static final Duration LONGEST_HOLD = Duration.ofSeconds(2);

    @Test
    void everyReaderSeesEveryEventOnceAndInOrder() throws Exception {
        prove(new OrderTrial.Size(150, 12, LONGEST_HOLD));
    }

    /** 20,000 events, 640 of them held and some 50 groups inside their transaction: two to three minutes. */
    @Test
    @EnabledIfSystemProperty(named = "ayumi.soak", matches = "true")
    void everyReaderSeesEveryOneOfTwentyThousandEventsOnceAndInOrder() throws Exception {
        prove(new OrderTrial.Size(2500, 80, LONGEST_HOLD));
    }

    /** The negative control: held inside the transaction as some of our groups are, only shorter, the stock engine loses. */
    @Test
    void theStockEngineLosesEventsInTheSameTrial() throws Exception {
        try (StockStore store = new StockStore(EmbeddedPostgres.shared().createDatabase())) {
            OrderTrial trial = new OrderTrial(store, new OrderTrial.Size(60, 20, Duration.ofMillis(200)));

            Map<String, TrackingReader> readers = trial.run();

            assertThat(trial.lostBy(readers.get("from the start"), false)).isNotEmpty();
            assertThat(trial.lostBy(readers.get("restarting"), false)).isNotEmpty();
        }
    }

    private static void prove(OrderTrial.Size size) throws Exception {
        try (TestLog log = TestLog.fresh();
                AyumiStore store = new AyumiStore(log)) {
            OrderTrial trial = new OrderTrial(store, size);

            Map<String, TrackingReader> readers = trial.run();

            assertThat(store.commits().held()).as("groups held inside").isPositive();
            assertThat(store.commits().waitedFor())
                    .as("held groups that others waited for")
                    .isPositive();
            List<StoredEvent> stored = log.everything();
            assertThat(stored)
                    .extracting(StoredEvent::position)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, trial.total()).boxed().toList());
            assertThat(readers).hasSize(4);
            readers.forEach((name, reader) -> {
                boolean fromHead = name.equals("from the head");
                assertThat(trial.lostBy(reader, fromHead))
                        .as("lost by the reader %s", name)
                        .isEmpty();
                assertThat(reader.seen())
                        .as("seen by the reader %s", name)
                        .containsExactlyElementsOf(stored.stream()
                                .filter(event -> event.position() > reader.startPosition())
                                .map(event -> event.eventId().toString())
                                .toList());
            });
        }
    }
}
