package jp.ayumi.command.planyear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.ayumi.api.Event;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.Guard;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** A log in memory, and commands that read it. */
public final class StoredStreams {

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final Map<String, Long> lengths = new HashMap<>();

    public EventStore store() {
        return store;
    }

    public void happened(List<? extends Event> events) {
        for (Event event : events) {
            String stream = event.subject().streamId();
            long sequence = lengths.merge(stream, 1L, Long::sum) - 1;
            engine.appendEvents(new GenericDomainEventMessage<>("any", stream, sequence, event));
        }
    }

    /** What a command reads, and what it is bound to by that. */
    public <T> Bound<T> during(Supplier<T> reading) {
        var command = DefaultUnitOfWork.startAndGet(null);
        try {
            return new Bound<>(reading.get(), AppendContext.current().guards());
        } finally {
            command.rollback();
        }
    }

    public record Bound<T>(T value, List<Guard> guards) {}
}
