package jp.ayumi.log.serial;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** What may travel between our own processes: our records and a few values of the JDK. */
final class MessageNames implements TypeNames {

    private static final String OURS = "jp.ayumi.";

    private static final Set<Class<?>> OTHERS =
            Set.of(String.class, Boolean.class, Integer.class, Long.class, MetaData.class);

    private static final Map<String, Class<?>> OTHERS_BY_NAME =
            OTHERS.stream().collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));

    private final ConcurrentMap<String, Class<?>> ours = new ConcurrentHashMap<>();

    @Override
    public SerializedType nameOf(Class<?> javaClass) {
        if (!OTHERS.contains(javaClass) && !isOurs(javaClass)) {
            throw new UnknownTypeException("only records of this program may be sent, not " + javaClass.getName());
        }
        return new SimpleSerializedType(javaClass.getName(), null);
    }

    @Override
    public Class<?> classOf(SerializedType type) {
        Class<?> other = OTHERS_BY_NAME.get(type.getName());
        return other != null ? other : ours.computeIfAbsent(type.getName(), MessageNames::find);
    }

    private static Class<?> find(String name) {
        if (name.startsWith(OURS)) {
            try {
                Class<?> found = Class.forName(name, false, MessageNames.class.getClassLoader());
                if (isOurs(found)) {
                    return found;
                }
            } catch (ClassNotFoundException e) {
                throw new UnknownTypeException("a message of an unknown type: " + name);
            }
        }
        throw new UnknownTypeException("a message of a type that may not be received: " + name);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS) && (type.isRecord() || type.isEnum());
    }
}
