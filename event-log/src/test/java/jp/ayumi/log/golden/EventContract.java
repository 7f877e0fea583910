package jp.ayumi.log.golden;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.catalogue.EventType;
import jp.ayumi.log.serial.NamedSerializer;
import jp.ayumi.log.serial.PayloadUpcaster;
import jp.ayumi.log.serial.Upcasters;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;

/** Holds a catalogue against its golden files and says everything that an old log would no longer be read by. */
final class EventContract {

    private final Collection<EventType> catalogue;
    private final EventUpcasterChain upcasters;
    private final Serializer serializer;
    private final GoldenFiles golden;
    private final List<String> violations = new ArrayList<>();

    private EventContract(Collection<EventType> catalogue, Collection<PayloadUpcaster> steps, GoldenFiles golden) {
        this.catalogue = catalogue;
        this.upcasters = Upcasters.chain(catalogue, steps);
        this.serializer = NamedSerializer.forEvents(catalogue);
        this.golden = golden;
    }

    static List<String> violations(
            Collection<EventType> catalogue, Collection<PayloadUpcaster> steps, GoldenFiles golden) {
        return new EventContract(catalogue, steps, golden).check();
    }

    private List<String> check() {
        Set<String> strangers = new LinkedHashSet<>(golden.names());
        for (EventType type : catalogue) {
            for (int revision = 1; revision <= type.revision(); revision++) {
                strangers.remove(type.name() + "." + revision + ".json");
                strangers.remove(type.name() + "." + revision + ".shape");
                checkPayload(type, revision);
            }
            checkShape(type);
        }
        strangers.forEach(file -> violations.add("no event in the catalogue for " + file));
        return violations;
    }

    private void checkShape(EventType type) {
        String present = Shape.of(type.javaClass());
        Optional<String> committed = golden.shape(type);
        if (committed.isEmpty()) {
            violations.add("no shape file of " + type.name() + " " + type.revision());
        } else if (!committed.get().equals(present)) {
            violations.add(type.name() + " has changed: give it revision " + (type.revision() + 1)
                    + " and an upcaster. Committed:\n" + committed.get() + "Now:\n" + present);
        }
    }

    private void checkPayload(EventType type, int revision) {
        Optional<String> stored = golden.payload(type.name(), revision);
        if (stored.isEmpty()) {
            violations.add("no golden file of " + type.name() + " " + revision);
            return;
        }
        byte[] bytes = GoldenFiles.compact(stored.get());
        try {
            Object event = read(type.name(), revision, bytes);
            byte[] again = serializer.serialize(event, byte[].class).getData();
            if (revision == type.revision() && !Arrays.equals(again, bytes)) {
                violations.add(type.name() + " " + revision + " is stored as other bytes now: "
                        + new String(again, StandardCharsets.UTF_8));
            }
        } catch (RuntimeException e) {
            violations.add(type.name() + " " + revision + " cannot be read: " + e + ", " + e.getCause());
        }
    }

    private Object read(String name, int revision, byte[] payload) {
        StoredPayload stored = new StoredPayload(name, revision, payload);
        return upcasters
                .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .<Object>map(event -> serializer.deserialize(event.getData()))
                .findFirst()
                .orElseThrow();
    }
}
