package jp.ayumi.query.projection;

import java.util.Collection;
import java.util.function.Supplier;

/**
 * Where rows are kept, every version of each. Read as it stands, it shows the present. Reading that fails leaves the
 * transaction around it usable.
 */
interface RowStore extends PastReadModel {

    /**
     * Adds versions, each of which ends the one before it; all with one statement for what ends and one for what begins.
     *
     * @param versions those of one key stand together, in the order of their positions
     */
    <R> void append(ReadTable<R> table, Collection<Row<R>> versions);

    /** The rows that are within reach, and no others. */
    PastReadModel within(Reach reach);

    /** Empties a table. */
    void clear(ReadTable<?> table);

    /** Runs the work so that when it fails the transaction around it stays usable, without the work's effects. */
    <T> T attempt(Supplier<T> work);
}
