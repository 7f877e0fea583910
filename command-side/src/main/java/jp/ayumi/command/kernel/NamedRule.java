package jp.ayumi.command.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.api.Refusal;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.Rule;
import org.jspecify.annotations.Nullable;

/** A rule as deciders use it. The name says what holds, so that the code reads {@code THE_RULE.require(that it holds)}. */
public interface NamedRule extends Rule {

    /**
     * Refuses the command unless the rule holds.
     *
     * @param place the place in the request that is to blame
     * @param arguments names and values in turn, for the placeholders of the sentence
     */
    default void require(boolean holds, Pointer place, Object... arguments) {
        if (!holds) {
            throw refused(place, arguments);
        }
    }

    /** The refusal itself, for use with {@code orElseThrow}. */
    default RefusedException refused(Pointer place, Object... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], argument(arguments[i + 1]));
        }
        return new RefusedException(new Refusal(name(), kind(), place.value(), named));
    }

    /** A constant goes by the key of its word, {@code Type.CONSTANT}: which language it is told in is not known here. */
    private static String argument(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(NamedRule::argument).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
