package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.key.KeyException;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.ContradictionException;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.SignedCheckpoint;

/**
 * Signs what has been added since the last checkpoint, one process at a time. It signs only a tree that continues both what
 * the database says was signed last and what is remembered beside the key, and only leaves that their events give.
 */
public final class CheckpointSigner {

    private final DataSource dataSource;
    private final KeyFile keyFile;
    private final NoteSigner signer;
    private final Clock clock;

    /** @param dataSource connections that may add to the log's tables */
    public CheckpointSigner(DataSource dataSource, KeyFile keyFile, NoteSigner signer, Clock clock) {
        this.dataSource = dataSource;
        this.keyFile = keyFile;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * A new checkpoint; none when everything is signed already.
     *
     * @throws ContradictionException when the log is not what was signed; nothing is signed then
     * @throws LogUnavailableException when the log cannot be reached
     * @throws KeyException when what is signed could not be remembered
     */
    public Optional<SignedCheckpoint> sign() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Optional<SignedCheckpoint> signed = sign(connection);
                connection.commit();
                return signed;
            } catch (SQLException | RuntimeException e) {
                Transactions.rollbackQuietly(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw new LogUnavailableException("the log could not be signed", e.getSQLState());
        }
    }

    private Optional<SignedCheckpoint> sign(Connection connection) {
        ProofTables tables = new ProofTables(connection);
        tables.lock();
        SignedTree tree = SignedTree.read(tables, signer.verifier(), remembered());
        long head = tables.head();
        tree.continueTo(head, new LeafCursor(connection));
        if (head == tree.signedSize()) {
            return Optional.empty();
        }
        String text = new Checkpoint(signer.verifier().name(), head, tree.root()).text();
        Note note = new Note(text, List.of(signer.sign(text)));
        // First outside: should the database forget it, or take it back, it stays said.
        keyFile.remember(note);
        SignedCheckpoint signed = new SignedCheckpoint(Checkpoint.parse(text), note, signer.verifier());
        tables.insert(signed, clock.instant());
        return Optional.of(signed);
    }

    private Optional<Checkpoint> remembered() {
        return keyFile.lastSigned().map(note -> SignedTree.verified(note, signer.verifier()));
    }
}
