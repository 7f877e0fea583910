package jp.ayumi.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables without a database, for tests of projectors and query handlers. */
public final class InMemoryReadTables implements ReadTables {

    private final Map<String, TreeMap<String, Row<?>>> tables = new TreeMap<>();
    private long position;

    /** Rows put from now on say that this event changed them. */
    void at(long newPosition) {
        position = newPosition;
    }

    /** Every row of every table, for comparing two read models. */
    public Map<String, ? extends Map<String, Row<?>>> everything() {
        return tables;
    }

    @Override
    public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
        return Optional.ofNullable(rows(table).get(key)).map(row -> typed(table, row));
    }

    @Override
    public <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit) {
        TreeMap<String, Row<?>> rows = rows(table);
        return (after == null ? rows : rows.tailMap(after, false))
                .values().stream()
                        .filter(row -> row.partition().equals(partition))
                        .limit(limit)
                        .map(row -> typed(table, row))
                        .toList();
    }

    @Override
    public <R> void put(ReadTable<R> table, String key, String partition, R content) {
        rows(table).put(key, new Row<>(key, partition, position, content));
    }

    void clear(ReadTable<?> table) {
        rows(table).clear();
    }

    private TreeMap<String, Row<?>> rows(ReadTable<?> table) {
        return tables.computeIfAbsent(table.name(), name -> new TreeMap<>());
    }

    private static <R> Row<R> typed(ReadTable<R> table, Row<?> row) {
        return new Row<>(
                row.key(), row.partition(), row.position(), table.rowType().cast(row.content()));
    }
}
