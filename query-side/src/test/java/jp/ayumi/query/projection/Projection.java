package jp.ayumi.query.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.ayumi.api.Event;
import jp.ayumi.api.Japan;
import jp.ayumi.query.time.RecordedDays;

/**
 * Given these events, the read model says this: runs projectors over events without Axon and without a database. The
 * first event has position 1, event id 0…01 and was recorded at 2025-04-01T00:00:01Z; each further one is the next.
 */
public final class Projection {

    private static final LocalDate BEGINNING = LocalDate.parse("2025-04-01");

    private final Projector[] projectors;
    private final InMemoryReadTables tables = new InMemoryReadTables();
    private final Map<String, Long> sequences = new HashMap<>();
    private final NavigableMap<Instant, Long> positions = new TreeMap<>();
    private Map<String, String> metadata = Map.of();
    private LocalDate day = BEGINNING;
    private long position;

    private Projection(Projector... projectors) {
        this.projectors = projectors;
    }

    public static Projection of(Projector... projectors) {
        return new Projection(projectors);
    }

    /** The events given from now on carry this metadata. */
    public Projection with(Map<String, String> newMetadata) {
        metadata = newMetadata;
        return this;
    }

    /** The events given from now on are recorded on this day, in the morning in Japan. */
    public Projection recordedOn(String newDay) {
        day = LocalDate.parse(newDay);
        return this;
    }

    /** When the events that were given were recorded. */
    public RecordedDays days() {
        return new RecordedDays(new RecordedInstants(positions));
    }

    public Projection given(Event... events) {
        for (Event event : events) {
            position++;
            tables.at(position);
            RecordedEvent recorded = recorded(event);
            for (Projector projector : projectors) {
                projector.on(recorded, tables);
            }
        }
        return this;
    }

    /** The events as the log would hold them. */
    static List<RecordedEvent> recorded(List<Event> events) {
        List<RecordedEvent> recorded = new ArrayList<>();
        Projection collecting = new Projection();
        for (Event event : events) {
            collecting.position++;
            recorded.add(collecting.recorded(event));
        }
        return recorded;
    }

    public InMemoryReadTables tables() {
        return tables;
    }

    /** The id of the event at a position of {@link #given}. */
    public static UUID eventId(long position) {
        return new UUID(0, position);
    }

    private RecordedEvent recorded(Event event) {
        String stream = event.subject().streamId();
        Instant at = day.atTime(9, 0).atZone(Japan.ZONE).toInstant().plusSeconds(position);
        positions.put(at, position);
        return new RecordedEvent(
                position,
                eventId(position),
                stream,
                sequences.merge(stream, 0L, (before, zero) -> before + 1),
                at,
                at,
                metadata,
                event);
    }
}
