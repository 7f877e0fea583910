package jp.ayumi.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables without a database, for tests of projectors and query handlers. They keep every version of a row. */
public final class InMemoryReadTables implements ReadTables, PastReadModel {

    private final Map<String, TreeMap<String, TreeMap<Long, Row<?>>>> tables = new TreeMap<>();
    private long position;

    /** Rows put from now on say that this event changed them. */
    void at(long newPosition) {
        position = newPosition;
    }

    /** Every version of every row of every table, for comparing two read models. */
    public Map<String, ? extends Map<String, Row<?>>> everything() {
        Map<String, Map<String, Row<?>>> everything = new TreeMap<>();
        tables.forEach((table, rows) -> {
            Map<String, Row<?>> all = everything.computeIfAbsent(table, name -> new TreeMap<>());
            rows.values()
                    .forEach(versions -> versions.forEach((from, row) -> all.put(row.key() + " from " + from, row)));
        });
        return everything;
    }

    @Override
    public PastReadModel asKnownAt(long last) {
        return new PastReadModel() {
            @Override
            public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
                return version(rows(table).get(key), last).map(row -> typed(table, row));
            }

            @Override
            public <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit) {
                TreeMap<String, TreeMap<Long, Row<?>>> rows = rows(table);
                return (after == null ? rows : rows.tailMap(after, false))
                        .values().stream()
                                .flatMap(versions -> version(versions, last).stream())
                                .filter(row -> row.partition().equals(partition))
                                .limit(limit)
                                .map(row -> typed(table, row))
                                .toList();
            }

            @Override
            public <R> List<Row<R>> listBack(ReadTable<R> table, String partition, String before, int limit) {
                return rows(table).headMap(before, false).descendingMap().values().stream()
                        .flatMap(versions -> version(versions, last).stream())
                        .filter(row -> row.partition().equals(partition))
                        .limit(limit)
                        .map(row -> typed(table, row))
                        .toList();
            }

            @Override
            public PastReadModel asKnownAt(long position) {
                return InMemoryReadTables.this.asKnownAt(Math.min(last, position));
            }
        };
    }

    @Override
    public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
        return asKnownAt(Long.MAX_VALUE).find(table, key);
    }

    @Override
    public <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit) {
        return asKnownAt(Long.MAX_VALUE).list(table, partition, after, limit);
    }

    @Override
    public <R> List<Row<R>> listBack(ReadTable<R> table, String partition, String before, int limit) {
        return asKnownAt(Long.MAX_VALUE).listBack(table, partition, before, limit);
    }

    @Override
    public <R> void put(ReadTable<R> table, String key, String partition, R content) {
        rows(table)
                .computeIfAbsent(key, absent -> new TreeMap<>())
                .put(position, new Row<>(key, partition, position, content));
    }

    void clear(ReadTable<?> table) {
        rows(table).clear();
    }

    private TreeMap<String, TreeMap<Long, Row<?>>> rows(ReadTable<?> table) {
        return tables.computeIfAbsent(table.name(), name -> new TreeMap<>());
    }

    private static Optional<Row<?>> version(@Nullable TreeMap<Long, Row<?>> versions, long last) {
        return Optional.ofNullable(versions)
                .flatMap(known -> Optional.ofNullable(known.floorEntry(last)))
                .map(Map.Entry::getValue);
    }

    private static <R> Row<R> typed(ReadTable<R> table, Row<?> row) {
        return new Row<>(
                row.key(), row.partition(), row.position(), table.rowType().cast(row.content()));
    }
}
