package jp.ayumi.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Event;
import jp.ayumi.api.catalogue.EventCatalogue;

/**
 * What a projector does with each kind of event. It names the slices of which it handles every kind; one of those that is
 * neither handled nor left out by name stops the projector's class from loading, and so every test of it. What else the
 * catalogue holds is for other projectors.
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
     * Does what was said for this event's kind, and nothing for another slice's.
     *
     * @throws IllegalArgumentException for an event that is not in the catalogue
     */
    public void handle(RecordedEvent event, ReadTables tables) {
        Handler<Event> handler = byKind.get(event.payload().getClass());
        if (handler != null) {
            handler.on(event.payload(), event, tables);
        } else {
            EventCatalogue.of(event.payload().getClass());
        }
    }

    /** Collects the handlers. */
    public static final class Builder {

        private final Map<Class<?>, Handler<Event>> byKind = new LinkedHashMap<>();
        private final List<Class<? extends Event>> complete = new ArrayList<>();

        private Builder() {}

        public <E extends Event> Builder on(Class<E> kind, Handler<? super E> handler) {
            return add(kind, (payload, event, tables) -> handler.on(kind.cast(payload), event, tables));
        }

        /** Every kind of the slice is handled here or left out by name, also those yet to come. */
        public Builder complete(Class<? extends Event> slice) {
            complete.add(slice);
            return this;
        }

        /** Leaves a kind of a slice that is complete here to other projectors. */
        public Builder ignoring(Class<? extends Event> kind) {
            return add(kind, (payload, event, tables) -> {});
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
         * @throws IllegalStateException naming every kind that was forgotten
         */
        public EventHandlers build() {
            List<String> missing = complete.stream()
                    .flatMap(slice -> Cases.kindsOf(slice).stream())
                    .filter(kind -> !byKind.containsKey(kind))
                    .map(Class::getSimpleName)
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("no handler for " + missing);
            }
            return new EventHandlers(byKind);
        }
    }
}
