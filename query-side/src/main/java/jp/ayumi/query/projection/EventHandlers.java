package jp.ayumi.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.catalogue.EventType;

/**
 * What a projector does with every kind of event in the catalogue. A kind that is neither handled nor left out by name
 * stops the projector's class from loading, and so every test of it.
 */
public final class EventHandlers {

    /** What is done with one kind of event. */
    @FunctionalInterface
    public interface Handler<E extends Event> {
        void on(E payload, RecordedEvent event, ReadTables tables);
    }

    private final Map<Class<?>, Handler<Event>> byKind;

    private EventHandlers(Map<Class<?>, Handler<Event>> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Does what was said for this event's kind.
     *
     * @throws IllegalStateException for an event that is not in the catalogue
     */
    public void handle(RecordedEvent event, ReadTables tables) {
        Handler<Event> handler = byKind.get(event.payload().getClass());
        if (handler == null) {
            throw new IllegalStateException(
                    "nobody handles " + event.payload().getClass().getName());
        }
        handler.on(event.payload(), event, tables);
    }

    /** Collects the handlers. */
    public static final class Builder {

        private final Map<Class<?>, Handler<Event>> byKind = new LinkedHashMap<>();

        private Builder() {}

        public <E extends Event> Builder on(Class<E> kind, Handler<? super E> handler) {
            return add(kind, (payload, event, tables) -> handler.on(kind.cast(payload), event, tables));
        }

        /** Leaves a kind, or every kind of a sealed type, to other projectors. */
        public Builder ignoring(Class<? extends Event> type) {
            Cases.kindsOf(type).forEach(kind -> add(kind, (payload, event, tables) -> {}));
            return this;
        }

        /**
         * Leaves what was not mentioned of a sealed type, now and later, to other projectors. For a projector about a small
         * part of a slice; some other projector of the slice names every kind.
         */
        public Builder ignoringTheRestOf(Class<? extends Event> sealed) {
            Cases.kindsOf(sealed).forEach(kind -> byKind.putIfAbsent(kind, (payload, event, tables) -> {}));
            return this;
        }

        /** Does the same with every kind of a sealed type. */
        public <E extends Event> Builder onEvery(Class<E> sealed, Handler<? super E> handler) {
            Cases.kindsOf(sealed)
                    .forEach(kind ->
                            add(kind, (payload, event, tables) -> handler.on(sealed.cast(payload), event, tables)));
            return this;
        }

        private Builder add(Class<?> kind, Handler<Event> handler) {
            if (byKind.put(kind, handler) != null) {
                throw new IllegalStateException("two handlers for " + kind.getName());
            }
            return this;
        }

        /**
         * @throws IllegalStateException naming every event of the catalogue that was forgotten
         */
        public EventHandlers complete() {
            List<String> missing = new ArrayList<>();
            for (EventType type : EventCatalogue.types()) {
                if (!byKind.containsKey(type.javaClass())) {
                    missing.add(type.name());
                }
            }
            if (!missing.isEmpty()) {
                throw new IllegalStateException("no handler for " + missing);
            }
            return new EventHandlers(byKind);
        }
    }
}
