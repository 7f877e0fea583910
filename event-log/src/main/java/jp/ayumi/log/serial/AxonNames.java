package jp.ayumi.log.serial;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.responsetypes.InstanceResponseType;
import org.axonframework.messaging.responsetypes.MultipleInstancesResponseType;
import org.axonframework.messaging.responsetypes.OptionalResponseType;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * What Axon keeps or sends for itself: the kinds of token that this program's processors can have, and the words for the type
 * of an answer, which go to Axon Server with each query.
 */
final class AxonNames implements TypeNames {

    static final Map<String, Class<? extends TrackingToken>> TOKENS = Map.of(
            "position", GlobalSequenceTrackingToken.class,
            "replay", ReplayToken.class,
            "merged", MergedTrackingToken.class,
            "config", ConfigToken.class);

    private static final Map<String, Class<?>> BY_NAME = withAnswers();
    private static final Map<Class<?>, String> BY_CLASS =
            BY_NAME.entrySet().stream().collect(Collectors.toUnmodifiableMap(Entry::getValue, Entry::getKey));

    @Override
    public SerializedType nameOf(Class<?> javaClass) {
        String name = BY_CLASS.get(javaClass);
        if (name == null) {
            throw new UnknownTypeException(
                    "not a token of this program, nor anything else that may be written: " + javaClass.getName());
        }
        return new SimpleSerializedType(name, null);
    }

    @Override
    public Class<?> classOf(SerializedType type) {
        Class<?> javaClass = BY_NAME.get(type.getName());
        if (javaClass == null) {
            throw new UnknownTypeException("a token or answer of an unknown kind: " + type.getName());
        }
        return javaClass;
    }

    private static Map<String, Class<?>> withAnswers() {
        Map<String, Class<?>> names = new HashMap<>(TOKENS);
        names.put("answer-one", InstanceResponseType.class);
        names.put("answer-optional", OptionalResponseType.class);
        names.put("answer-list", MultipleInstancesResponseType.class);
        return Map.copyOf(names);
    }
}
