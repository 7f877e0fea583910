package jp.ayumi.log.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;
import org.axonframework.axonserver.connector.util.GrpcMetaDataConverter;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/**
 * Reads events as Axon Server holds them. It keeps one time for each, so that {@code recordedAt} is {@code occurredAt} here;
 * and metadata as a map, which is told as the bytes that our own log would hold.
 */
final class AxonServerLogReader implements LogReader {

    private final AxonServerEvents events;
    private final Serializer serializer;
    private final Clock clock;

    AxonServerLogReader(AxonServerEvents events, Serializer serializer, Clock clock) {
        this.events = events;
        this.serializer = serializer;
        this.clock = clock;
    }

    @Override
    public long head() {
        return events.head();
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return events.after(position, found -> found.size() >= limit).stream()
                .map(this::stored)
                .toList();
    }

    /** Axon Server tells no position with the events of a stream: they are found again in the one order of everything. */
    @Override
    public List<StoredEvent> ofStream(String stream, long firstSequence, int limit) {
        return events.after(0, found -> false).stream()
                .filter(event -> event.getEvent().getAggregateIdentifier().equals(stream)
                        && event.getEvent().getAggregateSequenceNumber() >= firstSequence)
                .limit(limit)
                .map(this::stored)
                .toList();
    }

    /**
     * Halves the log until the place is found. The times are those of the processes that decided, and need not grow with the
     * positions: among processes whose clocks differ, the answer is right to that difference.
     */
    @Override
    public OptionalLong positionAt(Instant instant) {
        if (instant.isAfter(clock.instant())) {
            return OptionalLong.empty();
        }
        long low = 0;
        long high = head();
        while (low < high) {
            long middle = (low + high + 1) / 2;
            boolean recorded = after(middle - 1, 1).stream()
                    .allMatch(event -> !event.recordedAt().isAfter(instant));
            low = recorded ? middle : low;
            high = recorded ? high : middle - 1;
        }
        return OptionalLong.of(low);
    }

    private StoredEvent stored(EventWithToken found) {
        Event event = found.getEvent();
        Instant time = Instant.ofEpochMilli(event.getTimestamp());
        MetaData metadata = MetaData.from(new GrpcMetaDataConverter(serializer).convert(event.getMetaDataMap()));
        return new StoredEvent(
                AxonServerEvents.positionOf(found),
                UUID.fromString(event.getMessageIdentifier()),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getPayload().getType(),
                Integer.parseInt(event.getPayload().getRevision()),
                time,
                time,
                event.getPayload().getData().toByteArray(),
                serializer.serialize(metadata, byte[].class).getData());
    }
}
