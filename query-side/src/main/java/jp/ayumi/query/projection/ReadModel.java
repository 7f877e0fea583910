package jp.ayumi.query.projection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Read access to the read model: what a query handler works with. It reads the present, or what was known when the log ended
 * at {@code knownAt}; the handler need not know which.
 */
public interface ReadModel {

    <R> Optional<Row<R>> find(ReadTable<R> table, String key);

    /**
     * Rows of a partition in the order of their keys.
     *
     * @param after only rows with a greater key; {@code null} from the first
     * @param limit at most so many rows
     */
    <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit);

    default <R> Optional<R> get(ReadTable<R> table, String key) {
        return find(table, key).map(Row::content);
    }

    /** Everything in a partition, in the order of the keys; for partitions that are small by nature. */
    default <R> List<R> all(ReadTable<R> table, String partition) {
        return list(table, partition, null, Integer.MAX_VALUE).stream()
                .map(Row::content)
                .toList();
    }
}
