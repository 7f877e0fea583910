package jp.ayumi.query.projection;

import java.util.function.UnaryOperator;

/**
 * The tables as a {@link Projector} sees them while it handles one event. What is put is seen by the events after it at
 * once and stored at the end of the batch; when handling an event fails, what it put is gone.
 */
public interface ReadTables extends ReadModel {

    /** Sets a row, whether or not it was there. */
    <R> void put(ReadTable<R> table, String key, String partition, R content);

    /**
     * The content of a row that must be there.
     *
     * @throws IllegalStateException when it is not: the event is about something this projection never heard of
     */
    default <R> R require(ReadTable<R> table, String key) {
        return existing(table, key).content();
    }

    /**
     * Sets a row that must be there to what the function makes of it.
     *
     * @throws IllegalStateException when it is not there
     */
    default <R> void update(ReadTable<R> table, String key, UnaryOperator<R> change) {
        Row<R> row = existing(table, key);
        put(table, key, row.partition(), change.apply(row.content()));
    }

    private <R> Row<R> existing(ReadTable<R> table, String key) {
        return find(table, key).orElseThrow(() -> new IllegalStateException("no row " + key + " in " + table.name()));
    }
}
