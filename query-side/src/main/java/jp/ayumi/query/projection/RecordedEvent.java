package jp.ayumi.query.projection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.ayumi.api.Event;
import jp.ayumi.api.EventRef;

/**
 * An event as the log holds it.
 *
 * @param position its place in the one total order
 * @param stream the stream of its aggregate, see {@link jp.ayumi.api.AggregateId#streamId()}
 * @param sequence its place in the stream, from 0
 * @param occurredAt when the aggregate decided
 * @param recordedAt when the log took it, by the database's clock
 * @param metadata by {@link jp.ayumi.api.MetadataKeys}
 */
public record RecordedEvent(
        long position,
        UUID eventId,
        String stream,
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        Map<String, String> metadata,
        Event payload) {

    public RecordedEvent {
        metadata = Map.copyOf(metadata);
    }

    /** Where a figure that this event changed can be traced to. */
    public EventRef ref() {
        return new EventRef(position, eventId);
    }

    /** The version of the aggregate after this event: the number of its events, and the {@code ETag}. */
    public long version() {
        return sequence + 1;
    }
}
