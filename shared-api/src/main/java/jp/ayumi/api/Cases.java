package jp.ayumi.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * One function per kind of a sealed type, complete or not built at all. Stands where Java 21 would have an exhaustive
 * {@code switch}: a new event or command that nobody handles stops the class that forgot it from loading, and so every
 * test of it.
 *
 * @param <C> the context, for example the state before
 * @param <T> the sealed type
 * @param <R> the outcome, for example the state after
 */
public final class Cases<C, T, R> {

    private final Map<Class<?>, BiFunction<C, T, R>> byKind;

    private Cases(Map<Class<?>, BiFunction<C, T, R>> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    public static <C, T, R> Builder<C, T, R> over(Class<T> sealed) {
        return new Builder<>(sealed);
    }

    /** Applies the function of this value's kind. */
    public R apply(C context, T value) {
        BiFunction<C, T, R> function = byKind.get(value.getClass());
        if (function == null) {
            throw new IllegalStateException("no case for " + value.getClass().getName());
        }
        return function.apply(context, value);
    }

    /** Collects the cases. */
    public static final class Builder<C, T, R> {

        private final Class<T> sealed;
        private final Map<Class<?>, BiFunction<C, T, R>> byKind = new LinkedHashMap<>();

        private Builder(Class<T> sealed) {
            this.sealed = sealed;
        }

        public <K extends T> Builder<C, T, R> on(Class<K> kind, BiFunction<C, K, R> function) {
            if (byKind.put(kind, (context, value) -> function.apply(context, kind.cast(value))) != null) {
                throw new IllegalStateException("two cases for " + kind.getName());
            }
            return this;
        }

        /**
         * @throws IllegalStateException naming every kind that has no case
         */
        public Cases<C, T, R> complete() {
            List<String> missing = new ArrayList<>();
            for (Class<?> kind : kindsOf(sealed)) {
                if (!byKind.containsKey(kind)) {
                    missing.add(kind.getSimpleName());
                }
            }
            if (!missing.isEmpty()) {
                throw new IllegalStateException("no case of " + sealed.getSimpleName() + " for " + missing);
            }
            return new Cases<>(byKind);
        }

        /** Builds it although cases are missing; the others are answered by the given function. */
        public Cases<C, T, R> otherwise(BiFunction<C, T, R> function) {
            for (Class<?> kind : kindsOf(sealed)) {
                byKind.putIfAbsent(kind, function);
            }
            return new Cases<>(byKind);
        }
    }

    /** The concrete kinds of a sealed type. */
    public static List<Class<?>> kindsOf(Class<?> sealed) {
        if (!sealed.isSealed()) {
            return List.of(sealed);
        }
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            kinds.addAll(kindsOf(permitted));
        }
        return kinds;
    }
}
