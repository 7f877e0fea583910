package jp.ayumi.log.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.postgres.LeafCursor;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.VerifierKey;

/**
 * Reads the whole log in order and compares: every event with its leaf, the leaves with the tiles, and the tree with
 * everything that was signed. Takes one snapshot of the database and a bounded part of it into memory.
 */
public final class LogCheck {

    private final DataSource dataSource;
    private final VerifierKey key;
    private final List<Note> kept;

    /**
     * @param dataSource connections that may read the log
     * @param key what the log's signatures must be of; not taken from the database
     * @param kept checkpoints from outside the database, which it must hold and continue
     */
    public LogCheck(DataSource dataSource, VerifierKey key, List<Note> kept) {
        this.dataSource = dataSource;
        this.key = key;
        this.kept = List.copyOf(kept);
    }

    /** @throws LogUnavailableException when the log cannot be read */
    public Report run() {
        try (Connection connection = dataSource.getConnection()) {
            return run(connection);
        } catch (SQLException e) {
            throw new LogUnavailableException("the log could not be read", e.getSQLState());
        }
    }

    /** The same on a connection of the caller's, in a transaction that it ends. */
    Report check(Connection connection) throws SQLException {
        Findings findings = new Findings();
        CheckedCheckpoints checkpoints = CheckedCheckpoints.read(connection, key, kept, findings);
        CheckedTiles tiles = new CheckedTiles(connection, checkpoints.signedSize(), findings);
        CheckedLeaves leaves = new CheckedLeaves(checkpoints, tiles, findings);
        new LeafCursor(connection).read(Long.MIN_VALUE, Long.MAX_VALUE, leaves::add);
        checkpoints.end();
        tiles.end();
        long cosignatures = CheckedCosignatures.check(connection, findings);
        return new Report(
                leaves.count(),
                checkpoints.signedSize(),
                checkpoints.count(),
                cosignatures,
                findings.first(),
                findings.count());
    }

    private Report run(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return check(connection);
        } finally {
            connection.rollback();
        }
    }
}
