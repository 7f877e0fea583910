package jp.ayumi.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows out of PostgreSQL, as they stand or as they once stood.
 *
 * @param read told of every row that was read
 * @param reach whose rows there are
 * @param knownAt the position at which the log ended; {@code null} for the present, which has indexes of its own
 */
record JdbcReadModel(
        JdbcTemplate jdbc,
        JsonMapper json,
        RowsRead read,
        Reach reach,
        @Nullable Long knownAt) implements PastReadModel {

    /** A literal and no parameter: only so the planner sees that an index of the present will do. */
    private static final String STANDS = "known_to = " + Long.MAX_VALUE;

    @Override
    public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
        List<Row<R>> found = knownAt == null
                ? read(table, "key = ? and " + STANDS, key)
                // Versions follow each other without a gap: the last one begun by then is the one that stood.
                : read(table, "key = ? and known_from <= ? order by known_from desc limit 1", key, knownAt);
        return found.stream().findFirst();
    }

    @Override
    public <R> List<Row<R>> list(ReadTable<R> table, String partition, @Nullable String after, int limit) {
        // No key is empty, so "greater than nothing" is every key.
        String from = after == null ? "" : after;
        return knownAt == null
                ? read(
                        table,
                        "partition = ? and key > ? and " + STANDS + " order by key limit ?",
                        partition,
                        from,
                        limit)
                : read(
                        table,
                        "partition = ? and key > ? and known_from <= ? and known_to > ? order by key limit ?",
                        partition,
                        from,
                        knownAt,
                        knownAt,
                        limit);
    }

    @Override
    public <R> List<Row<R>> listBack(ReadTable<R> table, String partition, String before, int limit) {
        return knownAt == null
                ? read(
                        table,
                        "partition = ? and key < ? and " + STANDS + " order by key desc limit ?",
                        partition,
                        before,
                        limit)
                : read(
                        table,
                        "partition = ? and key < ? and known_from <= ? and known_to > ? order by key desc limit ?",
                        partition,
                        before,
                        knownAt,
                        knownAt,
                        limit);
    }

    @Override
    public PastReadModel asKnownAt(long position) {
        return new JdbcReadModel(jdbc, json, read, reach, knownAt == null ? position : Math.min(knownAt, position));
    }

    private <R> List<Row<R>> read(ReadTable<R> table, String condition, Object... arguments) {
        String query =
                "select key, partition, known_from, doc from " + JdbcRowStore.sqlName(table) + " where " + condition;
        RowMapper<Row<R>> rows = (row, number) -> row(table, row);
        boolean within = TransactionSynchronizationManager.isActualTransactionActive();
        List<Row<R>> found =
                jdbc.execute(GuardedQuery.sql(within, query), new GuardedQuery<>(within, rows, reached(arguments)));
        read.add(found.size());
        return found;
    }

    private Object[] reached(Object... arguments) {
        return Stream.concat(Stream.of(reach.setting()), Stream.of(arguments)).toArray();
    }

    private <R> Row<R> row(ReadTable<R> table, ResultSet row) throws SQLException {
        return new Row<>(
                row.getString("key"),
                row.getString("partition"),
                row.getLong("known_from"),
                json.readValue(row.getString("doc"), table.rowType()));
    }
}
