package jp.ayumi.log.serial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.ayumi.api.catalogue.EventType;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** Puts the steps of all events in an order in which each finds what the one before it made. */
public final class Upcasters {

    private static final Comparator<PayloadUpcaster> BY_EVENT_AND_REVISION =
            Comparator.comparing(PayloadUpcaster::event).thenComparingInt(PayloadUpcaster::fromRevision);

    private Upcasters() {}

    /**
     * The chain that leads every stored revision to the present one.
     *
     * @throws IllegalStateException naming every step that is missing, doubled, or of no event of the catalogue
     */
    public static EventUpcasterChain chain(Collection<EventType> catalogue, Collection<PayloadUpcaster> steps) {
        List<String> wanted = new ArrayList<>();
        for (EventType type : catalogue) {
            for (int revision = 1; revision < type.revision(); revision++) {
                wanted.add(type.name() + " " + revision);
            }
        }
        List<String> given = steps.stream()
                .map(step -> step.event() + " " + step.fromRevision())
                .toList();
        List<String> missing = new ArrayList<>(wanted);
        given.forEach(missing::remove);
        List<String> idle = new ArrayList<>(given);
        wanted.forEach(idle::remove);
        if (!missing.isEmpty() || !idle.isEmpty()) {
            throw new IllegalStateException("upcasters missing from " + missing + ", of no use or doubled " + idle);
        }
        return new EventUpcasterChain(
                steps.stream().sorted(BY_EVENT_AND_REVISION).map(Step::new).toList());
    }

    private static final class Step extends SingleEventUpcaster {

        private final PayloadUpcaster step;
        private final SerializedType from;
        private final SerializedType to;

        Step(PayloadUpcaster step) {
            this.step = step;
            this.from = new SimpleSerializedType(step.event(), String.valueOf(step.fromRevision()));
            this.to = new SimpleSerializedType(step.event(), String.valueOf(step.fromRevision() + 1));
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return from.equals(event.getType());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(to, ObjectNode.class, step::upcast);
        }
    }
}
