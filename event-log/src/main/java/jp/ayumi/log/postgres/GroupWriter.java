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
import jp.ayumi.log.proof.LeafData;
import jp.ayumi.log.proof.Merkle;
import org.jspecify.annotations.Nullable;

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
            insert.setArray(11, connection.createArrayOf("bytea", leaves(placed, events.size())));
            insert.setArray(12, column(connection, "text", requested, one -> key(one).principal()));
            insert.setArray(13, column(connection, "text", requested, one -> key(one).key()));
            insert.setArray(14, column(connection, "text", requested, one -> key(one).fingerprint()));
            insert.setArray(
                    15,
                    column(connection, "bigint", requested, one -> one.receipt().firstPosition()));
            insert.setArray(
                    16,
                    column(connection, "bigint", requested, one -> one.receipt().lastPosition()));
            insert.setString(17, CHANNEL);
            insert.setString(18, Long.toString(head));
            insert.execute();
        }
    }

    /** The little that is hashed under the lock: what each event brought along, with what the database gave. */
    private static byte @Nullable [][] leaves(List<Placed> placed, int count) {
        byte @Nullable [][] leaves = new byte[count][];
        int at = 0;
        for (Placed one : placed) {
            for (int i = 0; i < one.append().events().size(); i++) {
                leaves[at++] = one.append().leaves().isEmpty() ? null : leaf(one, i);
            }
        }
        return leaves;
    }

    private static byte[] leaf(Placed placed, int number) {
        CommandReceipt receipt = placed.receipt();
        LeafData data = placed.append().leaves().get(number);
        return Merkle.leaf(data.at(receipt.firstPosition() + number, receipt.recordedAt()))
                .bytes();
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
