package jp.ayumi.log.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.IdempotencyKey;

/** Writes the admitted appends of a group, their receipts and the notification, in one round trip. */
final class GroupWriter {

    /** The channel on which each commit tells the new head. */
    static final String CHANNEL = "ayumi_log";

    /** An append and where it stands. */
    record Placed(Append append, CommandReceipt receipt) {}

    private GroupWriter() {}

    static void write(Connection connection, List<Placed> placed) throws SQLException {
        Instant recordedAt = placed.get(0).receipt().recordedAt();
        long first = placed.get(0).receipt().firstPosition();
        long head = placed.get(placed.size() - 1).receipt().lastPosition();
        List<NewEvent> events =
                placed.stream().flatMap(one -> one.append().events().stream()).toList();
        List<Placed> requested = placed.stream()
                .filter(one -> one.append().idempotency().isPresent())
                .toList();
        try (PreparedStatement insert = connection.prepareStatement(AppendSql.WRITE_AND_NOTIFY)) {
            insert.setObject(1, recordedAt.atOffset(ZoneOffset.UTC));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint",
                            LongStream.rangeClosed(first, head).boxed().toArray()));
            insert.setArray(3, column(connection, "uuid", events, NewEvent::eventId));
            insert.setArray(4, column(connection, "text", events, NewEvent::stream));
            insert.setArray(5, column(connection, "bigint", events, NewEvent::sequence));
            insert.setArray(6, column(connection, "text", events, NewEvent::type));
            insert.setArray(7, column(connection, "integer", events, NewEvent::revision));
            insert.setArray(8, column(connection, "timestamptz", events, NewEvent::occurredAt));
            insert.setArray(9, bytes(connection, events, NewEvent::payload));
            insert.setArray(10, bytes(connection, events, NewEvent::metadata));
            insert.setArray(11, column(connection, "text", requested, one -> key(one).principal()));
            insert.setArray(12, column(connection, "text", requested, one -> key(one).key()));
            insert.setArray(13, column(connection, "text", requested, one -> key(one).fingerprint()));
            insert.setArray(
                    14,
                    column(connection, "bigint", requested, one -> one.receipt().firstPosition()));
            insert.setArray(
                    15,
                    column(connection, "bigint", requested, one -> one.receipt().lastPosition()));
            insert.setString(16, CHANNEL);
            insert.setString(17, Long.toString(head));
            insert.execute();
        }
    }

    private static IdempotencyKey key(Placed placed) {
        return placed.append().idempotency().orElseThrow();
    }

    private static <T> Array column(Connection connection, String type, List<T> rows, Function<T, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    private static Array bytes(Connection connection, List<NewEvent> events, Function<NewEvent, byte[]> value)
            throws SQLException {
        return connection.createArrayOf("bytea", events.stream().map(value).toArray(byte[][]::new));
    }
}
