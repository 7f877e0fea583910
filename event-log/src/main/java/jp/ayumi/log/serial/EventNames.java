package jp.ayumi.log.serial;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.catalogue.EventType;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** Events by the names and revisions of a catalogue, and the metadata beside them. */
final class EventNames implements TypeNames {

    /** Axon reads metadata under its own class name; it is never stored. */
    private static final SerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final Map<String, EventType> byName;
    private final Map<Class<?>, EventType> byClass;

    EventNames(Collection<EventType> catalogue) {
        byName = catalogue.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
        byClass = catalogue.stream().collect(Collectors.toUnmodifiableMap(EventType::javaClass, Function.identity()));
    }

    @Override
    public SerializedType nameOf(Class<?> javaClass) {
        if (javaClass == MetaData.class) {
            return METADATA;
        }
        EventType type = byClass.get(javaClass);
        if (type == null) {
            throw new UnknownTypeException(
                    "not in the event catalogue, so it cannot be stored: " + javaClass.getName());
        }
        return new SimpleSerializedType(type.name(), String.valueOf(type.revision()));
    }

    @Override
    public Class<?> classOf(SerializedType stored) {
        if (METADATA.getName().equals(stored.getName())) {
            return MetaData.class;
        }
        EventType type = byName.get(stored.getName());
        if (type == null) {
            throw new UnknownTypeException("the log holds an event of an unknown name: " + stored.getName());
        }
        if (!String.valueOf(type.revision()).equals(stored.getRevision())) {
            throw new UnknownTypeException("the log holds " + type.name() + " in revision " + stored.getRevision()
                    + ", this program reads revision " + type.revision() + " and no upcaster leads there");
        }
        return type.javaClass();
    }
}
