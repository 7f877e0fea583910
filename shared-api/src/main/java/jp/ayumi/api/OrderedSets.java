package jp.ayumi.api;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Immutable sets that keep the order in which they were given. {@link Set#copyOf} shuffles them anew in every process, and
 * then the same event would be stored as different bytes.
 */
public final class OrderedSets {

    private OrderedSets() {}

    public static <T> Set<T> copyOf(Collection<? extends T> elements) {
        Set<T> copy = new LinkedHashSet<>();
        elements.forEach(element -> copy.add(Objects.requireNonNull(element)));
        return Collections.unmodifiableSet(copy);
    }
}
