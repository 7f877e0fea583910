package jp.ayumi.query.projection;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.ayumi.api.Event;
import jp.ayumi.api.MetadataKeys;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Axon's messages as projectors know them. */
final class RecordedEvents {

    private RecordedEvents() {}

    /**
     * @throws IllegalStateException for a message that is not an event of the log: nobody knows it, so it is not skipped
     */
    static RecordedEvent of(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event) || !(message.getPayload() instanceof Event payload)) {
            throw new IllegalStateException("not an event of the log: " + message.getPayloadType());
        }
        Map<String, String> metadata = new HashMap<>();
        message.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        String recordedAt = metadata.remove(MetadataKeys.RECORDED_AT);
        return new RecordedEvent(
                position(message),
                UUID.fromString(message.getIdentifier()),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                message.getTimestamp(),
                // A log that keeps no time of its own has the time of the event only.
                recordedAt == null ? message.getTimestamp() : Instant.parse(recordedAt),
                metadata,
                payload);
    }

    /** The place of a message in the log, whether it is live, replayed or a dead letter. */
    static long position(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return tracked.trackingToken().position().orElseThrow();
        }
        throw new IllegalStateException("a message without a position: " + message.getIdentifier());
    }
}
