package jp.ayumi.log.postgres;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.StoredEvent;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on {@code ayumi_log.event}.
 *
 * <p>An append commits by itself, through {@link GroupCommit}, and takes no part in any transaction around it. It happens
 * while Axon prepares the unit of work's commit; nothing that may still fail belongs behind it. One unit of work appends
 * once, under its {@link AppendContext}.
 *
 * <p>Tokens are positions. Order of positions is order of commit and there are no holes, so a reader that has passed a
 * position has seen everything up to it; nothing depends on a clock.
 *
 * <p>There are no snapshots: a corrupt or stale one makes an aggregate unloadable or, worse, silently wrong, while these
 * histories are short and a cache holds the aggregates in use.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {

    private static final String LAST_SEQUENCE = "select max(sequence) from ayumi_log.event where stream = ?";
    private static final String LAST_BEFORE =
            "select coalesce(min(position) - 1, (select coalesce(max(position), 0) from ayumi_log.event))"
                    + " from ayumi_log.event where recorded_at >= ?";

    private final EventRows rows;
    private final PostgresLogReader reader;
    private final GroupCommit appends;

    /**
     * @param dataSource connections of the application's role, for reading
     * @param appends shared by all that append in this process
     * @param eventSerializer gives payloads their logical name as type and a number as revision, bytes of JSON as data
     * @param upcasters of older revisions
     * @param batchSize how many events one query reads at most
     */
    public PostgresEventStorageEngine(
            DataSource dataSource,
            GroupCommit appends,
            Serializer eventSerializer,
            EventUpcaster upcasters,
            int batchSize) {
        super(new Parts()
                .eventSerializer(eventSerializer)
                .snapshotSerializer(eventSerializer)
                .upcasterChain(upcasters)
                .batchSize(batchSize));
        rows = new EventRows(dataSource);
        reader = new PostgresLogReader(dataSource);
        this.appends = appends;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        AppendContext context = CurrentUnitOfWork.isStarted() ? AppendContext.current() : new AppendContext(null);
        context.requireUnused();
        context.appended(appends.append(
                new Append(EventSerialization.rows(events, serializer), context.guards(), context.idempotency())));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return data(reader.after(Positions.of(lastToken), batchSize));
    }

    /**
     * Ends with a portion that is not full. Axon's own way asks once more, for every reader and every event; but no hole
     * before the last position is ever filled, and of what comes after it readers are told.
     */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.<List<? extends TrackedEventData<?>>>iterate(
                        fetchTrackedEvents(token, batchSize()), portion -> !portion.isEmpty(), this::portionAfter)
                .flatMap(List::stream);
    }

    private List<? extends TrackedEventData<?>> portionAfter(List<? extends TrackedEventData<?>> portion) {
        return portion.size() < batchSize()
                ? List.of()
                : fetchTrackedEvents(portion.get(portion.size() - 1).trackingToken(), batchSize());
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return data(reader.ofStream(aggregateIdentifier, firstSequenceNumber, batchSize));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return rows.ask(
                LAST_SEQUENCE,
                found -> {
                    found.next();
                    long last = found.getLong(1);
                    return found.wasNull() ? Optional.<Long>empty() : Optional.of(last);
                },
                aggregateIdentifier);
    }

    /** Before the first event. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    /** At the last event; before the first when there is none. */
    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head());
    }

    /**
     * Before the first event recorded at or after an instant, at the head when there is none. By the time of recording,
     * which grows with the position, and not by the time an event claims to have occurred.
     */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(rows.ask(
                LAST_BEFORE,
                found -> {
                    found.next();
                    return found.getLong(1);
                },
                dateTime.atOffset(ZoneOffset.UTC)));
    }

    /** @throws UnsupportedOperationException always: there are no snapshots, see above */
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("the log keeps no snapshots: configure no snapshot trigger");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    private static List<StoredEventData> data(List<StoredEvent> events) {
        return events.stream().map(StoredEventData::new).toList();
    }

    /** Axon hands its settings over by builder only. */
    private static final class Parts extends BatchingEventStorageEngine.Builder {}
}
