package jp.ayumi.log.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.ayumi.log.postgres.LeafCursor;
import jp.ayumi.log.proof.StoredLeaf;
import jp.ayumi.log.proof.Tile;
import jp.ayumi.log.proof.TileWriter;

/** Somebody with every right to the database and without the key, who covers the traces as well as can be. */
final class Intruder {

    private static final String LEAF = "update ayumi_log.event e set leaf = n.leaf"
            + " from unnest(?::bigint[], ?::bytea[]) n(position, leaf) where e.position = n.position";

    private final Connection connection;
    private final Random random;
    private final int events;

    /** @param events how many there are, all of them signed */
    Intruder(Connection connection, Random random, int events) {
        this.connection = connection;
        this.random = random;
        this.events = events;
    }

    /** Does something that is no append; says what. */
    String alter() throws SQLException {
        int one = 1 + random.nextInt(events);
        int other = 1 + (one + random.nextInt(events - 1)) % events;
        if (random.nextInt(10) == 0) {
            return done("update ayumi_log.event set leaf = sha256(leaf) where position = " + one);
        }
        String what =
                switch (random.nextInt(9)) {
                    case 0 -> edit(one);
                    case 1 -> flip("payload", one);
                    case 2 -> flip("metadata", one);
                    case 3 -> done("delete from ayumi_log.event where position = " + one);
                    case 4 -> insert(one);
                    case 5 -> exchange("position", one, other);
                    case 6 -> done("delete from ayumi_log.event where position >= " + one);
                    case 7 -> rollBack(one);
                    default -> exchange(samePayload(one, other) ? "position" : "payload", one, other);
                };
        return switch (random.nextInt(3)) {
            case 0 -> what;
            case 1 -> what + regenerateLeaves();
            default -> what + regenerateLeaves() + regenerateTiles();
        };
    }

    String edit(int position) throws SQLException {
        List<String> edits = List.of(
                "event_id = gen_random_uuid()",
                "stream = stream || '-'",
                "sequence = sequence + 100000",
                "type = 'test.undone'",
                "revision = revision + 1",
                "occurred_at = occurred_at + interval '1 microsecond'",
                "recorded_at = recorded_at - interval '1 microsecond'",
                "recorded_at = 'infinity'",
                "payload = payload || ' '::bytea",
                "metadata = '{\"actor\":\"somebody else\"}'");
        return done("update ayumi_log.event set " + edits.get(random.nextInt(edits.size())) + " where position = "
                + position);
    }

    private String flip(String column, int position) throws SQLException {
        return done("update ayumi_log.event set " + column + " = set_byte(" + column + ", 0, get_byte(" + column
                + ", 0) # " + (1 + random.nextInt(255)) + ") where position = " + position);
    }

    /** Makes room and fills it; the leaves are left to be regenerated. */
    String insert(int position) throws SQLException {
        return done(
                "update ayumi_log.event set position = position + 1000000 where position >= " + position
                        + "; update ayumi_log.event set position = position - 999999 where position > 1000000"
                        + "; insert into ayumi_log.event values (" + position
                        + ", gen_random_uuid(), 'plan/a/inserted', 0, 'test.happened', 1, now(), now(), '{}', '{}', sha256(''))");
    }

    String exchange(String column, int one, int other) throws SQLException {
        if (column.equals("position")) {
            return done("update ayumi_log.event set position = 1000000 where position = " + one
                    + "; update ayumi_log.event set position = " + one + " where position = " + other
                    + "; update ayumi_log.event set position = " + other + " where position = 1000000");
        }
        return done("update ayumi_log.event e set " + column + " = o." + column
                + " from ayumi_log.event o where e.position in (" + one + ", " + other + ") and o.position in (" + one
                + ", " + other + ") and o.position <> e.position");
    }

    /** To exchange these would be no alteration. */
    private boolean samePayload(int one, int other) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(distinct payload) = 1 from ayumi_log.event"
                        + " where position in (" + one + ", " + other + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Back to a day when nothing of what follows was signed. */
    String rollBack(int position) throws SQLException {
        return done("delete from ayumi_log.cosignature where size >= " + position
                + "; delete from ayumi_log.checkpoint where size >= " + position
                + "; delete from ayumi_log.event where position >= " + position
                + "; delete from ayumi_log.tile where (index + 1) * 256 ^ (level + 1) >= " + position);
    }

    String regenerateLeaves() throws SQLException {
        List<Long> positions = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        for (StoredLeaf stored : everything()) {
            positions.add(stored.event().position());
            leaves.add(stored.computed().bytes());
        }
        try (PreparedStatement update = connection.prepareStatement(LEAF)) {
            update.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            update.setArray(2, connection.createArrayOf("bytea", leaves.toArray(byte[][]::new)));
            update.executeUpdate();
        }
        return ", leaves regenerated";
    }

    String regenerateTiles() throws SQLException {
        List<Tile> tiles = new ArrayList<>();
        TileWriter writer = new TileWriter(tiles::add);
        everything().forEach(stored -> writer.add(stored.computed()));
        done("delete from ayumi_log.tile");
        for (Tile tile : tiles) {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into ayumi_log.tile values (?, ?, ?, ?)")) {
                insert.setInt(1, tile.level());
                insert.setLong(2, tile.index());
                insert.setBytes(3, tile.hashes());
                insert.setBytes(4, tile.root().bytes());
                insert.executeUpdate();
            }
        }
        return ", tiles regenerated";
    }

    private List<StoredLeaf> everything() {
        List<StoredLeaf> all = new ArrayList<>();
        new LeafCursor(connection).read(0, Long.MAX_VALUE, all::add);
        return all;
    }

    String done(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return sql;
    }
}
