package jp.ayumi.query.projection;

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
        OrderedPage<R> page = OrderedPage.of(model, table, partition, key(partition, after), matches, limit);
        List<R> rows = page.rows().stream().map(Row::content).toList();
        return new MatchingRows<>(rows, page.more() ? position.applyAsLong(rows.get(rows.size() - 1)) : null);
    }
}
