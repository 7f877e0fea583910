package jp.ayumi.benchmarks.history;

import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.log.serial.NamedSerializer;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/**
 * The most frequent event, a progress record, and how it is stored.
 *
 * @param payload JSON, as the log keeps it
 * @param metadata JSON, as the log keeps it
 */
public record StoredSample(Event event, byte[] payload, byte[] metadata) {

    public static StoredSample make() {
        Event event = Chronicle.of(1)
                .complete()
                .filter(ProgressRecorded.class::isInstance)
                .findFirst()
                .orElseThrow();
        Serializer json = NamedSerializer.forEvents(EventCatalogue.types());
        return new StoredSample(
                event,
                json.serialize(event, byte[].class).getData(),
                json.serialize(MetaData.from(Messages.metadata()), byte[].class).getData());
    }
}
