package jp.ayumi.query.projection;

import java.util.function.Supplier;

/** Counts the rows of the read model that an answer is made of, so that it can say so itself. */
public final class RowsRead {

    private final ThreadLocal<Long> current = ThreadLocal.withInitial(() -> 0L);

    /**
     * What the work makes, and how many rows it read on the way.
     *
     * @param rows read by this thread
     */
    public record Counted<T>(T made, long rows) {}

    public <T> Counted<T> during(Supplier<T> work) {
        long before = current.get();
        try {
            T made = work.get();
            return new Counted<>(made, current.get() - before);
        } finally {
            if (before == 0) {
                current.remove();
            }
        }
    }

    void add(int rows) {
        current.set(current.get() + rows);
    }
}
