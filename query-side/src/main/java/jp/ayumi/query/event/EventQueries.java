package jp.ayumi.query.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.event.EventLineView;
import jp.ayumi.api.event.EventPageView;
import jp.ayumi.api.event.EventView;
import jp.ayumi.api.event.GetEvent;
import jp.ayumi.api.event.ListEvents;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.log.json.AyumiJson;
import jp.ayumi.query.projection.KnownAt;
import jp.ayumi.query.projection.Reach;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers what was recorded: which events there are from their lines, what one says from the log itself and no copy of it. */
@Component
class EventQueries {

    private static final JsonMapper JSON = AyumiJson.mapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final LogReader log;
    private final ReadModel rows;

    EventQueries(LogReader log, ReadModel rows) {
        this.log = log;
        this.rows = rows;
    }

    @QueryHandler
    Optional<EventPageView> answer(ListEvents question) {
        MunicipalityId municipality = question.municipality();
        if (rows.list(EventLineProjector.OF_MUNICIPALITY, municipality.value(), null, 1)
                .isEmpty()) {
            return Optional.empty();
        }
        String stream = question.stream();
        if (stream != null && !belongsTo(municipality, stream)) {
            return Optional.of(new EventPageView(municipality, List.of(), null));
        }
        // One more than asked for tells whether there is a next page.
        List<Row<EventLineView>> found = rows.list(
                stream == null ? EventLineProjector.OF_MUNICIPALITY : EventLineProjector.OF_STREAM,
                stream == null ? municipality.value() : stream,
                Row.sortable(question.after()),
                question.limit() + 1);
        List<EventLineView> events =
                found.stream().limit(question.limit()).map(Row::content).toList();
        @Nullable
        Long next =
                found.size() > question.limit() ? events.get(events.size() - 1).position() : null;
        return Optional.of(new EventPageView(municipality, events, next));
    }

    @QueryHandler
    Optional<EventView> answer(GetEvent question) {
        return log.after(question.position() - 1, 1).stream()
                .filter(event -> Reach.includes(question.municipality()))
                .filter(event -> KnownAt.includes(event.position()))
                .filter(event -> event.position() == question.position())
                .filter(event -> belongsTo(question.municipality(), event.stream()))
                .findFirst()
                .map(EventQueries::view);
    }

    private static boolean belongsTo(MunicipalityId municipality, String stream) {
        return EventLineProjector.municipality(stream).equals(municipality.value());
    }

    private static EventView view(StoredEvent event) {
        return new EventView(
                event.position(),
                event.eventId(),
                event.stream(),
                event.sequence(),
                event.type(),
                event.revision(),
                event.occurredAt(),
                event.recordedAt(),
                JSON.readValue(event.payload(), OBJECT),
                JSON.readValue(event.metadata(), OBJECT));
    }
}
