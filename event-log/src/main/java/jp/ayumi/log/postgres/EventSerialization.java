package jp.ayumi.log.postgres;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Turns Axon's messages into rows; refuses what has no place in the log. */
final class EventSerialization {

    private EventSerialization() {}

    static List<NewEvent> rows(List<? extends EventMessage<?>> messages, Serializer serializer) {
        return messages.stream().map(message -> row(message, serializer)).toList();
    }

    private static NewEvent row(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new EventStoreException("the log holds events of aggregates only");
        }
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new NewEvent(
                id(event),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getType().getName(),
                revision(payload),
                event.getTimestamp(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }

    private static UUID id(DomainEventMessage<?> event) {
        try {
            return UUID.fromString(event.getIdentifier());
        } catch (IllegalArgumentException e) {
            throw new EventStoreException("an event's identifier is a UUID");
        }
    }

    private static int revision(SerializedObject<byte[]> payload) {
        try {
            return Integer.parseInt(payload.getType().getRevision());
        } catch (NumberFormatException e) {
            throw new EventStoreException("an event has a revision, a number from 1: "
                    + payload.getType().getName());
        }
    }
}
