package jp.ayumi.query.event;

import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.event.EventView;
import jp.ayumi.api.event.GetEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.log.json.AyumiJson;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers what was recorded, from the log itself and no copy of it. */
@Component
class EventQueries {

    private static final JsonMapper JSON = AyumiJson.mapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final LogReader log;

    EventQueries(LogReader log) {
        this.log = log;
    }

    @QueryHandler
    Optional<EventView> answer(GetEvent question) {
        return log.after(question.position() - 1, 1).stream()
                .filter(event -> event.position() == question.position())
                .filter(event -> belongsTo(question.municipality(), event.stream()))
                .findFirst()
                .map(EventQueries::view);
    }

    /** A stream is named {@code kind/municipality} and then whatever tells it apart there. */
    private static boolean belongsTo(MunicipalityId municipality, String stream) {
        String[] steps = stream.split("/", 3);
        return steps.length > 1 && steps[1].equals(municipality.value());
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
