package jp.ayumi.log.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Nodes;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.Tree;
import jp.ayumi.log.proof.VerifierKey;

/**
 * The checkpoint that an auditor has from an earlier time.
 *
 * @param note as the auditor kept it
 */
public record Since(Path file, Note note, Checkpoint checkpoint) {

    /**
     * Reads it from where the auditor keeps it.
     *
     * @throws ExportException when it is no checkpoint of this log, or one that covers nothing
     */
    public static Since read(Path file, VerifierKey key) {
        Note note;
        Checkpoint checkpoint;
        try {
            note = Note.parse(Files.readString(file));
            checkpoint = Checkpoint.parse(note.text());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ExportException(ExportProblem.SINCE_UNREADABLE, file, e);
        }
        if (!checkpoint.origin().equals(key.name())) {
            throw new ExportException(ExportProblem.SINCE_OF_ANOTHER_LOG, file, null);
        }
        if (!key.verifies(note)) {
            throw new ExportException(ExportProblem.SINCE_OF_ANOTHER_KEY, file, null);
        }
        if (checkpoint.size() == 0) {
            throw new ExportException(ExportProblem.SINCE_BEFORE_START, file, null);
        }
        return new Since(file, note, checkpoint);
    }

    /**
     * Compares it with the log as it is signed now.
     *
     * @throws ExportException when the log does not continue it
     */
    void requireContinuedBy(long size, Nodes nodes) {
        if (checkpoint.size() > size) {
            throw new ExportException(ExportProblem.SINCE_BEYOND_LOG, file, null);
        }
        if (!new Tree(checkpoint.size(), nodes).root().equals(checkpoint.root())) {
            throw new ExportException(ExportProblem.SINCE_CONTRADICTED, file, null);
        }
    }
}
