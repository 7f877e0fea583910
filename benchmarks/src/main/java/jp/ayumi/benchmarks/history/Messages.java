package jp.ayumi.benchmarks.history;

import java.util.HashMap;
import java.util.Map;
import jp.ayumi.api.Event;
import jp.ayumi.api.MetadataKeys;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events as the command side would append them: numbered within their stream, with the metadata of a real command. */
public final class Messages {

    private final Map<String, Long> next = new HashMap<>();

    /** The next event of its stream; not for use by several threads. */
    public DomainEventMessage<Event> next(Event event) {
        String stream = event.subject().streamId();
        long sequence = next.merge(stream, 1L, Long::sum) - 1;
        return message(event, stream, sequence);
    }

    /** The same content as an event of another stream. */
    public static DomainEventMessage<Event> message(Event event, String stream, long sequence) {
        return new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf('/')), stream, sequence, event, metadata());
    }

    public static Map<String, String> metadata() {
        IdentifierFactory ids = IdentifierFactory.getInstance();
        return Map.of(
                MetadataKeys.ACTOR, "https://login.example#7c1f7f3a-staff-17",
                MetadataKeys.ORGANIZATION, Town.CITY_HALL.value(),
                MetadataKeys.ROLES, "staff",
                MetadataKeys.CORRELATION_ID, ids.generateIdentifier(),
                MetadataKeys.CAUSATION_ID, ids.generateIdentifier());
    }
}
