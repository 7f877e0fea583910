package jp.ayumi.query.projection;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists inside rows are never changed, only replaced by another. */
public final class Lists {

    private Lists() {}

    /** The list and then the further elements. */
    public static <E> List<E> with(List<E> list, List<E> further) {
        return Stream.concat(list.stream(), further.stream()).toList();
    }

    public static <E> List<E> with(List<E> list, E further) {
        return with(list, List.of(further));
    }

    /**
     * The list with every matching element changed.
     *
     * @throws IllegalStateException when none matches: the event is about something this projection never heard of
     */
    public static <E> List<E> changing(List<E> list, Predicate<E> match, UnaryOperator<E> change) {
        if (list.stream().noneMatch(match)) {
            throw new IllegalStateException("nothing to change among " + list.size() + " elements");
        }
        return list.stream()
                .map(element -> match.test(element) ? change.apply(element) : element)
                .toList();
    }
}
