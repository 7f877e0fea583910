package jp.ayumi.log.postgres;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The log, written by two processes' worth of queues. A hold comes before the append, outside of any transaction, as in a
 * slow handler; and for one held command in twelve a group is held as long again inside its transaction, between insert and
 * commit, while the other process waits for the lock. The stock engine is held at the second place only: see
 * {@link StockStore}.
 */
final class AyumiStore implements OrderedStore, AutoCloseable {

    /** A hold inside stops every writer: more of them would make the trial long without meeting anything new. */
    private static final int HELD_COMMANDS_PER_HELD_COMMIT = 12;

    private final TestLog log;
    private final PostgresLogWatcher watcher;
    private final PostgresEventStore eventStore;
    private final List<PostgresEventStorageEngine> processes;
    private final HeldCommits commits = new HeldCommits();
    private final AtomicInteger heldCommands = new AtomicInteger();

    AyumiStore(TestLog log) {
        this.log = log;
        watcher = new PostgresLogWatcher(log.database.applicationConnections());
        watcher.start();
        eventStore = new PostgresEventStore(log.engine, watcher);
        DataSource holding = CommitHook.around(log.pool, commits);
        processes = Stream.generate(() -> process(holding)).limit(2).toList();
    }

    private static PostgresEventStorageEngine process(DataSource connections) {
        GroupCommit appends = new GroupCommit(connections, GroupCommitSettings.defaults(), new SimpleMeterRegistry());
        return new PostgresEventStorageEngine(
                connections, appends, TestLog.serializer(), NoOpEventUpcaster.INSTANCE, 100);
    }

    @Override
    public long append(DomainEventMessage<?> event, Duration hold) throws InterruptedException {
        Thread.sleep(hold.toMillis());
        if (!hold.isZero() && heldCommands.incrementAndGet() % HELD_COMMANDS_PER_HELD_COMMIT == 0) {
            commits.holdNext(hold);
        }
        long before = System.nanoTime();
        processes
                .get(Math.floorMod(event.getAggregateIdentifier().hashCode(), 2))
                .appendEvents(event);
        return before;
    }

    HeldCommits commits() {
        return commits;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> open(@Nullable TrackingToken token) {
        return eventStore.openStream(token);
    }

    @Override
    public TrackingToken tail() {
        return log.engine.createTailToken();
    }

    @Override
    public TrackingToken head() {
        return log.engine.createHeadToken();
    }

    @Override
    public void close() {
        watcher.close();
    }
}
