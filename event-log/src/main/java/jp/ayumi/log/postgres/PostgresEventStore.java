package jp.ayumi.log.postgres;

import java.time.Duration;
import jp.ayumi.log.LogWatcher;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over the log. In place of {@code EmbeddedEventStore}, whose streams know no "events became
 * available": with them a pooled processor looks only every 500 ms. These streams call it back at each notification.
 */
public final class PostgresEventStore extends AbstractEventStore {

    /** How long a stream relies on the watcher before it looks for itself. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final LogWatcher watcher;

    public PostgresEventStore(PostgresEventStorageEngine engine, LogWatcher watcher) {
        super(new Parts().storageEngine(engine));
        this.watcher = watcher;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new LogStream(storageEngine(), watcher, trackingToken, LOOK);
    }

    /** Axon hands its settings over by builder only. */
    private static final class Parts extends AbstractEventStore.Builder {}
}
