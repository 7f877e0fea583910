package jp.ayumi.query.event;

import java.util.List;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.event.EventLineView;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import jp.ayumi.query.projection.Row;
import org.springframework.stereotype.Component;

/** A line for every event there is, also of slices to come. */
@Component
class EventLineProjector implements Projector {

    /** By position, listed by municipality. */
    static final ReadTable<EventLineView> OF_MUNICIPALITY = new ReadTable<>("event_line", EventLineView.class);

    /** By position, listed by stream. */
    static final ReadTable<EventLineView> OF_STREAM = new ReadTable<>("event_line_of_stream", EventLineView.class);

    @Override
    public String name() {
        return "event-lines";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(OF_MUNICIPALITY, OF_STREAM);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        EventLineView line = line(event);
        String key = Row.sortable(event.position());
        tables.put(OF_MUNICIPALITY, key, municipality(event.stream()), line);
        tables.put(OF_STREAM, key, event.stream(), line);
    }

    /** A stream is named {@code kind/municipality} and then whatever tells it apart there. */
    static String municipality(String stream) {
        String[] steps = stream.split("/", 3);
        return steps.length > 1 ? steps[1] : "";
    }

    private static EventLineView line(RecordedEvent event) {
        String roles = event.metadata().getOrDefault(MetadataKeys.ROLES, "");
        return new EventLineView(
                event.position(),
                event.eventId(),
                event.stream(),
                event.sequence(),
                EventCatalogue.of(event.payload().getClass()).name(),
                event.occurredAt(),
                event.recordedAt(),
                event.metadata().get(MetadataKeys.ACTOR),
                event.metadata().get(MetadataKeys.ORGANIZATION),
                roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                event.metadata().get(MetadataKeys.REASON),
                event.metadata().get(MetadataKeys.DECISION_NUMBER));
    }
}
