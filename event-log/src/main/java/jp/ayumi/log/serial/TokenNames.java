package jp.ayumi.log.serial;

import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** The kinds of token that this program's processors can have. */
final class TokenNames implements TypeNames {

    static final Map<String, Class<? extends TrackingToken>> BY_NAME = Map.of(
            "position", GlobalSequenceTrackingToken.class,
            "replay", ReplayToken.class,
            "merged", MergedTrackingToken.class,
            "config", ConfigToken.class);

    private static final Map<Class<?>, String> BY_CLASS =
            BY_NAME.entrySet().stream().collect(Collectors.toUnmodifiableMap(Entry::getValue, Entry::getKey));

    @Override
    public SerializedType nameOf(Class<?> javaClass) {
        String name = BY_CLASS.get(javaClass);
        if (name == null) {
            throw new UnknownTypeException(
                    "not a token of this program, so it cannot be stored: " + javaClass.getName());
        }
        return new SimpleSerializedType(name, null);
    }

    @Override
    public Class<?> classOf(SerializedType type) {
        Class<?> javaClass = BY_NAME.get(type.getName());
        if (javaClass == null) {
            throw new UnknownTypeException("a token of an unknown kind: " + type.getName());
        }
        return javaClass;
    }
}
