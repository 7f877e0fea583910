package jp.ayumi.log.postgres;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/** The log, written by two processes' worth of queues, some of whose transactions are held just before they commit. */
final class AyumiStore implements OrderedStore, AutoCloseable {

    private static final int ONE_COMMIT_IN = 200;
    private static final int LONGEST_HELD_COMMIT_MILLIS = 300;

    private final TestLog log;
    private final PostgresLogWatcher watcher;
    private final PostgresEventStore eventStore;
    private final List<PostgresEventStorageEngine> processes;

    AyumiStore(TestLog log) {
        this.log = log;
        watcher = new PostgresLogWatcher(log.database.applicationConnections());
        watcher.start();
        eventStore = new PostgresEventStore(log.engine, watcher);
        DataSource holding = CommitHook.around(log.pool, connection -> {
            sometimesHold();
            connection.commit();
        });
        processes = Stream.generate(() -> process(holding)).limit(2).toList();
    }

    private static PostgresEventStorageEngine process(DataSource connections) {
        GroupCommit appends = new GroupCommit(connections, GroupCommitSettings.defaults(), new SimpleMeterRegistry());
        return new PostgresEventStorageEngine(
                connections, appends, TestLog.serializer(), NoOpEventUpcaster.INSTANCE, 100);
    }

    private static void sometimesHold() throws SQLException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        if (random.nextInt(ONE_COMMIT_IN) == 0) {
            try {
                Thread.sleep(random.nextInt(LONGEST_HELD_COMMIT_MILLIS));
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
        }
    }

    @Override
    public long append(DomainEventMessage<?> event, Duration hold) throws InterruptedException {
        Thread.sleep(hold.toMillis());
        long before = System.nanoTime();
        processes
                .get(Math.floorMod(event.getAggregateIdentifier().hashCode(), 2))
                .appendEvents(event);
        return before;
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
