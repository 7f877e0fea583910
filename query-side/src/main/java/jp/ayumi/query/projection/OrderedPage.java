package jp.ayumi.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Some rows of a partition in the order of their keys. A page begins after a key, so rows that come meanwhile shift nothing.
 *
 * @param more whether another row matches after these
 */
public record OrderedPage<R>(List<Row<R>> rows, boolean more) {

    /** Rows read at a time while looking for those that match. */
    private static final int CHUNK = 200;

    /**
     * @param after only rows with a greater key
     * @param limit at most so many, from 1
     */
    public static <R> OrderedPage<R> of(
            ReadModel model, ReadTable<R> table, String partition, String after, Predicate<R> matching, int limit) {
        List<Row<R>> found = new ArrayList<>();
        String from = after;
        while (true) {
            List<Row<R>> chunk = model.list(table, partition, from, CHUNK);
            for (Row<R> row : chunk) {
                if (matching.test(row.content())) {
                    if (found.size() == limit) {
                        return new OrderedPage<>(List.copyOf(found), true);
                    }
                    found.add(row);
                }
            }
            if (chunk.size() < CHUNK) {
                return new OrderedPage<>(List.copyOf(found), false);
            }
            from = chunk.get(chunk.size() - 1).key();
        }
    }
}
