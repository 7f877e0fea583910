package jp.ayumi.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables during one batch: a row is read once and evolved in memory, and what each event made of it is written together
 * with all the rest at the end. What an event that fails has put is taken back; the events before and after it are not
 * touched.
 *
 * <p>Confined to the thread of its batch.
 */
final class Batch implements ReadTables {

    private final RowStore store;
    private final Map<ReadTable<?>, CachedTable<?>> tables = new LinkedHashMap<>();
    private final List<Runnable> undo = new ArrayList<>();
    private long position;

    Batch(RowStore store) {
        this.store = store;
    }

    /** The last event that was taken in, or that failed. */
    long position() {
        return position;
    }

    /** Lets the projector take in the event; when that fails, the rows are as before. */
    void handle(RecordedEvent event, Projector projector) {
        begin(event.position());
        try {
            projector.on(event, this);
        } catch (RuntimeException | Error failure) {
            takeBack();
            throw failure;
        }
    }

    /**
     * The same, but writes at once, so that rows which the database refuses are this event's fault and not the whole
     * batch's.
     */
    void handleAndFlush(RecordedEvent event, Projector projector) {
        begin(event.position());
        try {
            projector.on(event, this);
            store.attempt(() -> {
                flush();
                return true;
            });
        } catch (RuntimeException | Error failure) {
            takeBack();
            throw failure;
        }
    }

    /** Writes every version of every changed row, table by table. */
    void flush() {
        tables.values().forEach(CachedTable::flush);
        tables.values().forEach(CachedTable::clean);
    }

    @Override
    public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
        return Optional.ofNullable(cached(table).find(key));
    }

    @Override
    public <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit) {
        return cached(table).list(partition, after, limit);
    }

    @Override
    public <R> void put(ReadTable<R> table, String key, String partition, R content) {
        cached(table).put(new Row<>(key, partition, position, content));
    }

    private void begin(long eventPosition) {
        position = eventPosition;
        undo.clear();
    }

    private void takeBack() {
        for (int last = undo.size() - 1; last >= 0; last--) {
            undo.get(last).run();
        }
        undo.clear();
    }

    @SuppressWarnings("unchecked") // the key of the map is the table whose rows the value holds
    private <R> CachedTable<R> cached(ReadTable<R> table) {
        return (CachedTable<R>) tables.computeIfAbsent(table, CachedTable::new);
    }

    /** The rows of one table that this batch has met. */
    private final class CachedTable<R> {

        private final ReadTable<R> table;
        /** {@code null}: known to be absent. */
        private final Map<String, @Nullable Row<R>> rows = new HashMap<>();

        /** What is not written yet: the versions of each row by their positions. */
        private final TreeMap<String, TreeMap<Long, Row<R>>> changed = new TreeMap<>();

        CachedTable(ReadTable<R> table) {
            this.table = table;
        }

        @Nullable
        Row<R> find(String key) {
            if (!rows.containsKey(key)) {
                rows.put(key, store.find(table, key).orElse(null));
            }
            return rows.get(key);
        }

        List<Row<R>> list(String partition, @Nullable String after, int limit) {
            // What the store says, overlaid by what the batch has changed but not yet written.
            Map<String, Row<R>> merged = new HashMap<>();
            store.list(table, partition, after, limit).forEach(row -> merged.put(row.key(), row));
            Collection<TreeMap<Long, Row<R>>> unwritten = after == null
                    ? changed.values()
                    : changed.tailMap(after, false).values();
            unwritten.stream()
                    .map(versions -> versions.lastEntry().getValue())
                    .filter(row -> row.partition().equals(partition))
                    .forEach(row -> merged.put(row.key(), row));
            return merged.values().stream()
                    .sorted(Comparator.comparing(Row::key))
                    .limit(limit)
                    .toList();
        }

        void put(Row<R> row) {
            boolean known = rows.containsKey(row.key());
            Row<R> before = rows.get(row.key());
            TreeMap<Long, Row<R>> versions = changed.computeIfAbsent(row.key(), key -> new TreeMap<>());
            Row<R> replaced = versions.put(row.position(), row);
            undo.add(() -> {
                restore(rows, row.key(), known, before);
                restore(versions, row.position(), replaced != null, replaced);
                if (versions.isEmpty()) {
                    changed.remove(row.key());
                }
            });
            rows.put(row.key(), row);
        }

        void flush() {
            if (!changed.isEmpty()) {
                store.append(
                        table,
                        changed.values().stream()
                                .flatMap(versions -> versions.values().stream())
                                .toList());
            }
        }

        void clean() {
            changed.clear();
        }

        private static <K, V> void restore(Map<K, V> map, K key, boolean present, V value) {
            if (present) {
                map.put(key, value);
            } else {
                map.remove(key);
            }
        }
    }
}
