package jp.ayumi.benchmarks.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.ayumi.benchmarks.history.StoredSample;
import org.axonframework.common.IdentifierFactory;

/**
 * The peer of every writing figure: a table of the log's shape, with its checks and indexes, written by one row and one
 * commit at a time. What it spares: rules, conflicts, notifications, the order of positions, and making JSON.
 */
public final class PlainTable implements AutoCloseable {

    private static final String INSERT =
            "insert into peer.%s (%s event_id, stream, sequence, type, revision, occurred_at, recorded_at, payload, metadata,"
                    + " leaf)"
                    + " values (%s ?, ?, ?, 'plan-year.progress-recorded', 1, ?, clock_timestamp(), ?, ?, ?)";

    /** A leaf costs its bytes here, not its making. */
    private static final byte[] LEAF = new byte[32];

    /** How a writer gets its position. */
    public enum Positions {
        /** From a sequence, as tables usually do: quick, but order of positions is not order of commit. */
        FROM_A_SEQUENCE("", "", ""),
        /** The next one after the last, under the log's lock: right, one transaction after another. */
        UNDER_A_LOCK(
                "select pg_advisory_xact_lock(4711); ",
                "position,",
                "(select coalesce(max(position), 0) + 1 from peer.under_a_lock),");

        private final String before;
        private final String column;
        private final String value;

        Positions(String before, String column, String value) {
            this.before = before;
            this.column = column;
            this.value = value;
        }

        private String table() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String sql() {
            return before + INSERT.formatted(table(), column, value);
        }
    }

    private final Positions positions;
    private final StoredSample sample;
    private final List<Connection> connections = new ArrayList<>();
    private final long[] written;

    /** @param writers each has a connection of its own */
    public PlainTable(MeasuredLog log, Positions positions, int writers, StoredSample sample) throws SQLException {
        this.positions = positions;
        this.sample = sample;
        this.written = new long[writers];
        log.execute("create schema if not exists peer; create sequence if not exists peer.position;"
                + " create table if not exists peer." + positions.table() + " (like ayumi_log.event including all);"
                + " alter table peer." + positions.table()
                + " alter column position set default nextval('peer.position')");
        for (int i = 0; i < writers; i++) {
            Connection connection = log.database().ownerConnections().getConnection();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    /** Writes one event; returns when it is durable. Each writer in one thread at a time. */
    public void write(int writer) throws SQLException {
        Connection connection = connections.get(writer);
        try (PreparedStatement insert = connection.prepareStatement(positions.sql())) {
            insert.setObject(1, UUID.fromString(IdentifierFactory.getInstance().generateIdentifier()));
            insert.setString(2, "plan-year/peer-" + System.identityHashCode(this) + "/writer-" + writer + "/2024");
            insert.setLong(3, written[writer]++);
            insert.setObject(4, OffsetDateTime.now());
            insert.setBytes(5, sample.payload());
            insert.setBytes(6, sample.metadata());
            insert.setBytes(7, LEAF);
            insert.execute();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
