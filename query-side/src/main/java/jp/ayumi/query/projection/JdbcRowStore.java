package jp.ayumi.query.projection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON documents in PostgreSQL. Takes part in the caller's transaction when there is one. */
final class JdbcRowStore implements RowStore {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final RowsRead read;

    JdbcRowStore(JdbcTemplate jdbc, JsonMapper json, RowsRead read) {
        this.jdbc = jdbc;
        this.json = json;
        this.read = read;
    }

    @Override
    public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
        return read(table, "key = ?", key).stream().findFirst();
    }

    @Override
    public <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit) {
        // No key is empty, so "greater than nothing" is every key.
        return read(
                table, "partition = ? and key > ? order by key limit ?", partition, after == null ? "" : after, limit);
    }

    @Override
    public <R> void upsert(ReadTable<R> table, Collection<Row<R>> rows) {
        jdbc.update(
                "insert into " + sqlName(table) + " (key, partition, position, doc)"
                        + " select key, partition, position, doc::jsonb"
                        + " from unnest(?::text[], ?::text[], ?::bigint[], ?::text[])"
                        + " as given(key, partition, position, doc)"
                        + " on conflict (key) do update set partition = excluded.partition,"
                        + " position = excluded.position, doc = excluded.doc",
                column(rows, Row::key, String[]::new),
                column(rows, Row::partition, String[]::new),
                column(rows, Row::position, Long[]::new),
                column(rows, row -> json.writeValueAsString(row.content()), String[]::new));
    }

    @Override
    public void clear(ReadTable<?> table) {
        jdbc.update("delete from " + sqlName(table));
    }

    @Override
    public <T> T attempt(Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        // After an SQL error PostgreSQL refuses everything up to a rollback, also the dead letter's own insert.
        Savepoint before = onConnection(Connection::setSavepoint);
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            onConnection(connection -> {
                connection.rollback(before);
                return true;
            });
            throw failure;
        }
        onConnection(connection -> {
            connection.releaseSavepoint(before);
            return true;
        });
        return result;
    }

    private <R> List<Row<R>> read(ReadTable<R> table, String condition, Object... arguments) {
        String query = "select key, partition, position, doc from " + sqlName(table) + " where " + condition;
        RowMapper<Row<R>> rows = (row, number) -> row(table, row);
        List<Row<R>> found = TransactionSynchronizationManager.isActualTransactionActive()
                ? jdbc.execute(GuardedQuery.sql(query), new GuardedQuery<>(rows, arguments))
                : jdbc.query(query, rows, arguments);
        read.add(found.size());
        return found;
    }

    private <R> Row<R> row(ReadTable<R> table, ResultSet row) throws SQLException {
        return new Row<>(
                row.getString("key"),
                row.getString("partition"),
                row.getLong("position"),
                json.readValue(row.getString("doc"), table.rowType()));
    }

    private static <R, V> V[] column(Collection<Row<R>> rows, Function<Row<R>, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static String sqlName(ReadTable<?> table) {
        return "ayumi_read." + table.name();
    }

    private <T> T onConnection(ConnectionCallback<T> action) {
        T result = jdbc.execute(action);
        if (result == null) {
            throw new IllegalStateException("the connection gave nothing");
        }
        return result;
    }
}
