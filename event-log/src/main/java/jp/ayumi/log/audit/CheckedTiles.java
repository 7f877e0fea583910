package jp.ayumi.log.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.proof.Contradiction;
import jp.ayumi.log.proof.Finding;
import jp.ayumi.log.proof.Tile;

/** Compares the stored tiles with those that the events give. */
final class CheckedTiles {

    private static final String TILE = "select hashes, root from ayumi_log.tile where level = ? and index = ?";
    private static final String OTHERS = "select level, index from ayumi_log.tile order by level, index";

    private final Connection connection;
    private final long signedSize;
    private final Findings findings;

    /** @param signedSize up to where there must be tiles, and beyond which there must be none */
    CheckedTiles(Connection connection, long signedSize, Findings findings) {
        this.connection = connection;
        this.signedSize = signedSize;
        this.findings = findings;
    }

    void compare(Tile tile) {
        if (tile.index() >= Tile.width(tile.level() + 1, signedSize)) {
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(TILE)) {
            query.setInt(1, tile.level());
            query.setLong(2, tile.index());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    add(Contradiction.TILE_MISSING, tile.level(), tile.index());
                    return;
                }
                if (!Arrays.equals(row.getBytes(1), tile.hashes())
                        || !Arrays.equals(row.getBytes(2), tile.root().bytes())) {
                    add(Contradiction.TILE_DIFFERS, tile.level(), tile.index());
                }
            }
        } catch (SQLException e) {
            throw new LogUnavailableException("the tiles could not be read", e.getSQLState());
        }
    }

    /** What was not asked for should not be there. */
    void end() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OTHERS)) {
            query.setFetchSize(500);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    int level = row.getInt(1);
                    long index = row.getLong(2);
                    if (level < 0 || index < 0 || index >= Tile.width(level + 1, signedSize)) {
                        add(Contradiction.TILE_UNFOUNDED, level, index);
                    }
                }
            }
        }
    }

    private void add(Contradiction what, int level, long index) {
        findings.add(new Finding(what, level + "/" + index));
    }
}
