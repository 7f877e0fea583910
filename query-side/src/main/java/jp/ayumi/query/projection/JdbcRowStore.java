package jp.ayumi.query.projection;

import java.sql.Connection;
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
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON documents in PostgreSQL. Takes part in the caller's transaction when there is one. */
final class JdbcRowStore implements RowStore {

    /** A setting of the transaction, and no parameter of a result: an update must not have one. */
    private static final String EVERYWHERE = "set local ayumi.reach = '" + Reach.EVERYWHERE.setting() + "'; ";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final RowsRead read;
    private final PastReadModel present;

    JdbcRowStore(JdbcTemplate jdbc, JsonMapper json, RowsRead read) {
        this.jdbc = jdbc;
        this.json = json;
        this.read = read;
        present = new JdbcReadModel(jdbc, json, read, Reach.EVERYWHERE, null);
    }

    @Override
    public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
        return present.find(table, key);
    }

    @Override
    public <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit) {
        return present.list(table, partition, after, limit);
    }

    @Override
    public <R> List<Row<R>> listBack(ReadTable<R> table, String partition, String before, int limit) {
        return present.listBack(table, partition, before, limit);
    }

    @Override
    public PastReadModel asKnownAt(long position) {
        return present.asKnownAt(position);
    }

    @Override
    public PastReadModel within(Reach reach) {
        return new JdbcReadModel(jdbc, json, read, reach, null);
    }

    @Override
    public <R> void append(ReadTable<R> table, Collection<Row<R>> versions) {
        List<Version<R>> all = Version.inSequence(versions);
        end(table, all.stream().filter(Version::first).map(Version::row).toList());
        begin(table, all);
    }

    /** What stood until now ends where the first of the new versions begins. */
    private <R> void end(ReadTable<R> table, List<Row<R>> followers) {
        jdbc.update(
                EVERYWHERE + "update " + sqlName(table) + " as standing set known_to = next.known_from"
                        + " from unnest(?::text[], ?::bigint[]) as next(key, known_from)"
                        + " where standing.key = next.key and standing.known_to = " + Long.MAX_VALUE,
                column(followers, Row::key, String[]::new),
                column(followers, Row::position, Long[]::new));
    }

    private <R> void begin(ReadTable<R> table, List<Version<R>> versions) {
        jdbc.update(
                EVERYWHERE + "insert into " + sqlName(table) + " (key, partition, known_from, known_to, doc)"
                        + " select key, partition, known_from, known_to, doc::jsonb"
                        + " from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::text[])"
                        + " as given(key, partition, known_from, known_to, doc)",
                column(versions, version -> version.row().key(), String[]::new),
                column(versions, version -> version.row().partition(), String[]::new),
                column(versions, version -> version.row().position(), Long[]::new),
                column(versions, Version::knownTo, Long[]::new),
                column(
                        versions,
                        version -> json.writeValueAsString(version.row().content()),
                        String[]::new));
    }

    @Override
    public void clear(ReadTable<?> table) {
        // Of a large table it takes longer than any statement that somebody waits for.
        jdbc.update(EVERYWHERE + "set local statement_timeout = 0; delete from " + sqlName(table));
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

    private static <E, V> V[] column(Collection<E> rows, Function<E, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    static String sqlName(ReadTable<?> table) {
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
