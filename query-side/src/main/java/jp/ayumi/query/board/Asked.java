package jp.ayumi.query.board;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a part of the round asks for.
 *
 * @param required how many things
 * @param missing how many of them are not there
 * @param gaps those, once for each owner
 */
record Asked(int required, int missing, List<Gap> gaps) {

    static final Asked NOTHING = new Asked(0, 0, List.of());

    static <T> Asked of(List<T> things, Predicate<T> isThere, Function<T, Stream<Gap>> gaps) {
        List<T> missing = things.stream().filter(isThere.negate()).toList();
        return new Asked(
                things.size(), missing.size(), missing.stream().flatMap(gaps).toList());
    }

    Asked and(Asked other) {
        return new Asked(
                required + other.required,
                missing + other.missing,
                Stream.concat(gaps.stream(), other.gaps.stream()).toList());
    }

    int present() {
        return required - missing;
    }

    boolean isComplete() {
        return missing == 0;
    }
}
