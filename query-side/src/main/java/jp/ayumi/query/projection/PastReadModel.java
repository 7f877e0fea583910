package jp.ayumi.query.projection;

import java.util.List;

/** A read model that can be walked back and asked what it knew at an earlier position. */
public interface PastReadModel extends ReadModel {

    /**
     * Rows of a partition against the order of their keys.
     *
     * @param before only rows with a smaller key
     * @param limit at most so many rows
     */
    <R> List<Row<R>> listBack(ReadTable<R> table, String partition, String before, int limit);

    /**
     * The rows as they were when the log ended at a position, or at the end of what this one knows when that is earlier. Only the
     * rows that were made by then are in it: whoever asks has made sure that they all were.
     */
    PastReadModel asKnownAt(long position);
}
