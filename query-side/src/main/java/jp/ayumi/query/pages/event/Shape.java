package jp.ayumi.query.pages.event;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.event.EventView;
import org.jspecify.annotations.Nullable;

/**
 * What a stored value is, so that names of the program can be told from what somebody wrote.
 *
 * @param type {@code null} where this program does not know the shape, or not any more
 */
record Shape(@Nullable Type type) {

    static final Shape UNKNOWN = new Shape(null);

    static Shape of(EventView event) {
        return EventCatalogue.named(event.type())
                .filter(known -> known.revision() == event.revision())
                .map(known -> new Shape(known.javaClass()))
                .orElse(UNKNOWN);
    }

    /** Of a member of an object. */
    Shape member(String name) {
        return type instanceof Class<?> record && record.isRecord()
                ? Stream.of(record.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .map(RecordComponent::getGenericType)
                        .map(Shape::new)
                        .findFirst()
                        .orElse(UNKNOWN)
                : UNKNOWN;
    }

    /** Of what stands in a list. */
    Shape element() {
        return type instanceof ParameterizedType list ? new Shape(list.getActualTypeArguments()[0]) : UNKNOWN;
    }

    /** The constant that is named so, where only constants can be named. */
    Optional<Enum<?>> constant(String name) {
        return type instanceof Class<?> constants && constants.isEnum()
                ? Stream.of(constants.getEnumConstants())
                        .<Enum<?>>map(Enum.class::cast)
                        .filter(constant -> constant.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }
}
