package jp.ayumi.log.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.postgres.ProofTables;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.log.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/** Writes what an auditor needs to check a part of the log offline: the raw events, and the proof that they are in it. */
public final class AuditExport {

    private final DataSource dataSource;
    private final VerifierKey key;
    private final Clock clock;

    /**
     * What was written.
     *
     * @param events how many events
     * @param size how many events the checkpoint covers that proves them
     */
    public record Exported(long events, long size) {}

    /**
     * @param dataSource connections that may read the log
     * @param key of the log; not taken from the database
     */
    public AuditExport(DataSource dataSource, VerifierKey key, Clock clock) {
        this.dataSource = dataSource;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Writes a bundle of all that is signed.
     *
     * @param since an earlier checkpoint, to be given only what was recorded after it
     * @param out does not exist yet
     * @throws ExportException when there is nothing to give, or the log does not continue the earlier checkpoint
     * @throws LogUnavailableException when the log cannot be read
     */
    public Exported write(Scope scope, @Nullable Since since, Path out) {
        if (Files.exists(out)) {
            throw new ExportException(ExportProblem.FILE_UNWRITABLE, out, null);
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return write(connection, scope, since, out);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new LogUnavailableException("the log could not be read", e.getSQLState());
        } catch (IOException | UncheckedIOException e) {
            throw new ExportException(ExportProblem.FILE_UNWRITABLE, out, e);
        }
    }

    /** A bundle that says it was signed with a key which did not sign it would help nobody. */
    private static void requireSignedBy(VerifierKey key, Note note) {
        if (!Checkpoint.parse(note.text()).origin().equals(key.name())) {
            throw new ExportException(ExportProblem.KEY_OF_ANOTHER_LOG, key.text(), null);
        }
        if (!key.verifies(note)) {
            throw new ExportException(ExportProblem.KEY_WRONG, key.text(), null);
        }
    }

    private Exported write(Connection connection, Scope scope, @Nullable Since since, Path out) throws IOException {
        ProofTables tables = new ProofTables(connection);
        SignedCheckpoint signed = tables.lastCheckpoint()
                .orElseThrow(() -> new ExportException(ExportProblem.NOTHING_SIGNED, scope.name(), null));
        requireSignedBy(key, signed.note());
        try (BundleFiles files = new BundleFiles(out)) {
            return new Bundle(connection, key, tables.withCosignatures(signed), scope, since)
                    .write(files, clock.instant(), out);
        }
    }
}
