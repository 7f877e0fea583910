package jp.ayumi.log.proof;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;
import jp.ayumi.log.StoredEvent;

/**
 * What a leaf says of an event, as docs/audit/format.md lays it down: everything the log stores of it, in one way of writing
 * only. The part before and after what the database gives is made once, so that little is left to do under the lock.
 */
public final class LeafData {

    /** Names the form; a later one would begin with another line. */
    private static final String FORM = "ayumi-leaf/v1";

    private static final BigInteger MICROS = BigInteger.valueOf(1_000_000);

    private final String afterPosition;
    private final String afterRecordedAt;

    private LeafData(String afterPosition, String afterRecordedAt) {
        this.afterPosition = afterPosition;
        this.afterRecordedAt = afterRecordedAt;
    }

    /**
     * Of an event that has no position yet; the parameters are the components of {@link StoredEvent}.
     *
     * @param occurredAt in whole microseconds, as the database keeps it
     */
    public static LeafData of(
            UUID eventId,
            String stream,
            long sequence,
            String type,
            int revision,
            Instant occurredAt,
            byte[] payload,
            byte[] metadata) {
        String afterPosition = "\n" + eventId + "\n" + LeafText.escaped(stream) + "\n" + sequence + "\n" + type + "\n"
                + revision + "\n" + micros(occurredAt) + "\n";
        String afterRecordedAt = "\n" + LeafText.escaped(LeafActor.of(metadata)) + "\n" + LeafText.sha256(payload)
                + "\n" + LeafText.sha256(metadata) + "\n";
        return new LeafData(afterPosition, afterRecordedAt);
    }

    /** The leaf's data of a stored event. */
    public static byte[] of(StoredEvent event) {
        return of(
                        event.eventId(),
                        event.stream(),
                        event.sequence(),
                        event.type(),
                        event.revision(),
                        event.occurredAt(),
                        event.payload(),
                        event.metadata())
                .at(event.position(), event.recordedAt());
    }

    /** The whole of it, once the database has given the rest. */
    public byte[] at(long position, Instant recordedAt) {
        return (FORM + "\n" + position + afterPosition + micros(recordedAt) + afterRecordedAt)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Microseconds since 1970, rounded down; also for what lies beyond 64 bits, as "infinity" does. */
    private static String micros(Instant instant) {
        return BigInteger.valueOf(instant.getEpochSecond())
                .multiply(MICROS)
                .add(BigInteger.valueOf(instant.get(ChronoField.MICRO_OF_SECOND)))
                .toString();
    }
}
