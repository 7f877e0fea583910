package jp.ayumi.log.postgres;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An event that has no position yet; the components are those of {@link jp.ayumi.log.StoredEvent}. */
record NewEvent(
        UUID eventId,
        String stream,
        long sequence,
        String type,
        int revision,
        Instant occurredAt,
        byte[] payload,
        byte[] metadata) {

    /** The database keeps microseconds and would round what is finer; the leaf must say what is kept. */
    NewEvent {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What it adds to the size of a group, in bytes. */
    int size() {
        return payload.length + metadata.length;
    }
}
