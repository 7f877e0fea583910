package jp.ayumi.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A store without a database; remembers how it was used. */
final class InMemoryRowStore implements RowStore {

    final InMemoryReadTables tables = new InMemoryReadTables();
    final List<String> reads = new ArrayList<>();
    final List<String> writes = new ArrayList<>();

    @Nullable
    String refusedKey;

    private @Nullable JsonMapper json;

    /** Keeps what a database would: rows come back as they can be written and read. */
    void throughJson(JsonMapper mapper) {
        json = mapper;
    }

    @Override
    public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
        reads.add(table.name() + "/" + key);
        return tables.find(table, key);
    }

    @Override
    public <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit) {
        return tables.list(table, partition, after, limit);
    }

    @Override
    public <R> List<Row<R>> listBack(ReadTable<R> table, String partition, String before, int limit) {
        return tables.listBack(table, partition, before, limit);
    }

    @Override
    public <R> void append(ReadTable<R> table, Collection<Row<R>> rows) {
        if (rows.stream().anyMatch(row -> row.key().equals(refusedKey))) {
            throw new IllegalStateException("the store refuses " + refusedKey);
        }
        writes.add(table.name() + " " + rows.stream().map(Row::key).toList());
        for (Row<R> row : rows) {
            tables.at(row.position());
            tables.put(table, row.key(), row.partition(), stored(table, row.content()));
        }
    }

    @Override
    public PastReadModel asKnownAt(long position) {
        return tables.asKnownAt(position);
    }

    @Override
    public PastReadModel within(Reach reach) {
        return tables;
    }

    @Override
    public void clear(ReadTable<?> table) {
        tables.clear(table);
    }

    @Override
    public <T> T attempt(Supplier<T> work) {
        return work.get();
    }

    private <R> R stored(ReadTable<R> table, R content) {
        return json == null ? content : json.readValue(json.writeValueAsString(content), table.rowType());
    }
}
