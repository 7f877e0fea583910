package jp.ayumi.web.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks through the wrappings of an exception. */
public final class Causes {

    private static final int DEEPEST = 32;

    private Causes() {}

    /** The exception and what caused it, outermost first; bounded, because chains can be circular. */
    public static Stream<Throwable> of(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    /** The outermost exception of a type. */
    public static <T extends Throwable> Optional<T> find(Throwable exception, Class<T> type) {
        return of(exception).filter(type::isInstance).map(type::cast).findFirst();
    }
}
