package jp.ayumi.log.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.postgres.ProofTables;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Contradiction;
import jp.ayumi.log.proof.ContradictionException;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/** Compares what was signed, in order of size, with the tree as it grows. */
final class CheckedCheckpoints {

    private static final String ALL = "select size, root, note, key from ayumi_log.checkpoint order by size";
    private static final String LAST = "select coalesce(max(size), 0) from ayumi_log.checkpoint";

    private final VerifierKey key;
    private final Findings findings;
    private final Deque<Checkpoint> kept;
    private final ResultSet rows;
    private final long signedSize;
    private @Nullable Checkpoint next;
    private boolean rootsHold = true;
    private long count;

    private CheckedCheckpoints(
            VerifierKey key, Findings findings, Deque<Checkpoint> kept, ResultSet rows, long signedSize) {
        this.key = key;
        this.findings = findings;
        this.kept = kept;
        this.rows = rows;
        this.signedSize = signedSize;
    }

    static CheckedCheckpoints read(Connection connection, VerifierKey key, List<Note> kept, Findings findings)
            throws SQLException {
        Deque<Checkpoint> good = new ArrayDeque<>();
        kept.stream()
                .map(note -> verified(note, key, findings))
                .filter(checkpoint -> checkpoint.size() > 0)
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .forEach(good::add);
        PreparedStatement query = connection.prepareStatement(ALL);
        query.closeOnCompletion();
        query.setFetchSize(500);
        CheckedCheckpoints checkpoints =
                new CheckedCheckpoints(key, findings, good, query.executeQuery(), last(connection));
        checkpoints.advance();
        checkpoints.count = good.size();
        return checkpoints;
    }

    /** How many events the last checkpoint of the database covers. */
    long signedSize() {
        return signedSize;
    }

    long count() {
        return count;
    }

    /** The tree has grown to a size. Once it has another root than was signed, every later one is another, too. */
    void reached(long size, Supplier<Hash> root) {
        for (Checkpoint one = next; one != null && one.size() <= size; one = next) {
            compare(one, size, root);
            count++;
            advance();
        }
        while (!kept.isEmpty() && kept.peek().size() <= size) {
            compare(kept.remove(), size, root);
        }
    }

    /** All events are read: what was not reached was signed with more. */
    void end() throws SQLException {
        long beyond = kept.isEmpty() ? 0 : kept.getLast().size();
        for (Checkpoint one = next; one != null; one = next) {
            beyond = Math.max(beyond, one.size());
            count++;
            advance();
        }
        if (beyond > 0) {
            findings.add(Contradiction.EVENTS_MISSING, beyond);
        }
        rows.close();
    }

    private void compare(Checkpoint signed, long size, Supplier<Hash> root) {
        if (rootsHold && (signed.size() != size || !signed.root().equals(root.get()))) {
            findings.add(Contradiction.ROOT_DIFFERS, signed.size());
            rootsHold = false;
        }
    }

    private void advance() {
        next = null;
        try {
            while (next == null && rows.next()) {
                next = row();
            }
        } catch (SQLException e) {
            throw new LogUnavailableException("the checkpoints could not be read", e.getSQLState());
        }
    }

    private @Nullable Checkpoint row() throws SQLException {
        try {
            var signed = ProofTables.checkpoint(rows);
            if (!key.verifies(signed.note()) || !signed.checkpoint().origin().equals(key.name())) {
                findings.add(
                        Contradiction.CHECKPOINT_FORGED, signed.checkpoint().size());
            }
            return signed.checkpoint();
        } catch (ContradictionException e) {
            findings.add(e.finding());
            return null;
        }
    }

    private static Checkpoint verified(Note note, VerifierKey key, Findings findings) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!key.verifies(note) || !checkpoint.origin().equals(key.name())) {
            findings.add(Contradiction.CHECKPOINT_FORGED, checkpoint.size());
        }
        return checkpoint;
    }

    private static long last(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
