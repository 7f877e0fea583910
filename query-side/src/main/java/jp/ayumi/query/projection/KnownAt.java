package jp.ayumi.query.projection;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How much of the log the answer to a question may know. Set around a query handler, so that everything it reads through
 * the {@link ReadModel} is as it was then; a handler that reads the log itself asks {@link #includes}.
 *
 * <p>Holds for the thread that answers.
 */
public final class KnownAt {

    /** Under this name the position travels in a question's metadata; without it the question is about the present. */
    public static final String METADATA = "knownAt";

    private static final ThreadLocal<Long> CURRENT = new ThreadLocal<>();

    private KnownAt() {}

    /** The last position known; {@code null} when all are. */
    static @Nullable Long position() {
        return CURRENT.get();
    }

    /** Whether what was recorded at a position may be told. */
    public static boolean includes(long position) {
        Long last = CURRENT.get();
        return last == null || position <= last;
    }

    /** What was known at an earlier position; never more than the question at hand may know. */
    public static <A> A then(long earlier, Supplier<A> answer) {
        Long before = CURRENT.get();
        set(before == null ? earlier : Math.min(earlier, before));
        try {
            return answer.get();
        } finally {
            set(before);
        }
    }

    /** Answers with what was known at a position, {@code null} for now. */
    static <A> A during(@Nullable Long position, Callable<A> answer) throws Exception {
        Long before = CURRENT.get();
        set(position);
        try {
            return answer.call();
        } finally {
            set(before);
        }
    }

    private static void set(@Nullable Long position) {
        if (position == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(position);
        }
    }
}
