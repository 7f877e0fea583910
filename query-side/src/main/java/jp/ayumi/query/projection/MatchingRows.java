package jp.ayumi.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page of a table whose keys are made by {@link #key}: rows that match, in the order of their positions. A page begins
 * after a position, so what is recorded meanwhile shifts nothing.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record MatchingRows<R>(List<R> rows, @Nullable Long next) {

    /** Rows read at a time while looking for those that match. */
    private static final int CHUNK = 200;

    /** The key of a row that came to be at this position. */
    public static String key(String partition, long position) {
        return partition + "/" + Row.sortable(position);
    }

    /**
     * @param position the one in the row's key
     */
    public static <R> MatchingRows<R> find(
            ReadModel model,
            ReadTable<R> table,
            String partition,
            long after,
            int limit,
            Predicate<R> matches,
            ToLongFunction<R> position) {
        List<R> found = new ArrayList<>();
        String last = key(partition, after);
        while (true) {
            List<Row<R>> chunk = model.list(table, partition, last, CHUNK);
            for (Row<R> row : chunk) {
                if (matches.test(row.content())) {
                    if (found.size() == limit) {
                        return new MatchingRows<>(found, position.applyAsLong(found.get(limit - 1)));
                    }
                    found.add(row.content());
                }
            }
            if (chunk.size() < CHUNK) {
                return new MatchingRows<>(found, null);
            }
            last = chunk.get(chunk.size() - 1).key();
        }
    }
}
