package jp.ayumi.query.projection;

import java.util.Collection;
import java.util.function.Supplier;

/**
 * Where rows are kept. The one place that will change when rows are kept by version (known from, known to). Reading that
 * fails leaves the transaction around it usable.
 */
interface RowStore extends ReadModel {

    /** Inserts or replaces the rows, all with one statement. */
    <R> void upsert(ReadTable<R> table, Collection<Row<R>> rows);

    /** Empties a table. */
    void clear(ReadTable<?> table);

    /** Runs the work so that when it fails the transaction around it stays usable, without the work's effects. */
    <T> T attempt(Supplier<T> work);
}
