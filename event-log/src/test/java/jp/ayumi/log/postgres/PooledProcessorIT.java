package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;

/** The road from a commit in one process to a projection in another. */
class PooledProcessorIT {

    /** A payload. */
    record Noted(int number) {}

    /** A projection that remembers what it was given. */
    static final class Notes {

        private final LinkedBlockingQueue<Integer> numbers = new LinkedBlockingQueue<>();

        @EventHandler
        void on(Noted event) {
            numbers.add(event.number());
        }
    }

    @Test
    void aProcessorHandlesAnEventOfAnotherProcessWithoutWaitingForAPoll() throws Exception {
        Notes notes = new Notes();
        ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
        try (TestLog log = TestLog.fresh();
                PostgresLogWatcher watcher = new PostgresLogWatcher(log.database.applicationConnections())) {
            watcher.start();
            PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                    .name("notes")
                    .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                            .eventHandlers(notes)
                            .build())
                    .messageSource(new PostgresEventStore(log.engine, watcher))
                    .tokenStore(new InMemoryTokenStore())
                    .transactionManager(NoTransactionManager.instance())
                    .coordinatorExecutor(executor)
                    .workerExecutor(executor)
                    .initialSegmentCount(1)
                    .build();
            processor.start();
            GroupCommit anotherProcess = log.anotherProcess();
            List<Duration> delays = new ArrayList<>();
            for (int i = 0; i < 21; i++) {
                anotherProcess.append(noted(i));
                long committed = System.nanoTime();
                assertThat(notes.numbers.poll(20, TimeUnit.SECONDS)).isEqualTo(i);
                delays.add(Duration.ofNanos(System.nanoTime() - committed));
                // So long that the processor has gone to rest; a poll every 500 ms would take 250 ms on average.
                Thread.sleep(120);
            }
            processor.shutDown();

            Collections.sort(delays);
            assertThat(delays.get(delays.size() / 2)).as("median of %s", delays).isLessThan(Duration.ofMillis(100));
        } finally {
            executor.shutdownNow();
        }
    }

    private static Append noted(int number) {
        return Appends.of(new NewEvent(
                UUID.randomUUID(),
                "notes",
                number,
                Noted.class.getName(),
                1,
                Appends.LONG_AGO,
                Appends.json("{\"number\":" + number + "}"),
                Appends.json("{}")));
    }
}
