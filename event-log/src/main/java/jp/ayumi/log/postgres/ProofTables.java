package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Contradiction;
import jp.ayumi.log.proof.ContradictionException;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.LeafData;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSignature;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.log.proof.StoredLeaf;
import jp.ayumi.log.proof.Tile;
import jp.ayumi.log.proof.TileRows;
import jp.ayumi.log.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/** Leaves, tiles, checkpoints and cosignatures on one connection, in whatever transaction it is. */
public final class ProofTables implements TileRows {

    private static final String LEAVES =
            "select leaf from ayumi_log.event where position > ? and position <= ? order by position";
    private static final String ROOTS =
            "select root from ayumi_log.tile where level = ? and index >= ? and index < ? order by index";
    private static final String LAST_CHECKPOINT =
            "select size, root, note, key from ayumi_log.checkpoint order by size desc limit 1";
    private static final String INSERT_CHECKPOINT =
            "insert into ayumi_log.checkpoint (size, root, note, key, signed_at) values (?, ?, ?, ?, ?)";
    private static final String INSERT_COSIGNATURE =
            "insert into ayumi_log.cosignature (size, witness, line, received_at) values (?, ?, ?, ?)"
                    + " on conflict do nothing";

    private final Connection connection;

    public ProofTables(Connection connection) {
        this.connection = connection;
    }

    /** Reads a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** How many events there are, as far as the last position tells. */
    public long head() {
        return ask(PostgresLogReader.HEAD, row -> row.getLong(1)).get(0);
    }

    /** @throws ContradictionException when one of them is not there */
    @Override
    public List<Hash> hashes(int level, long from, int count) {
        List<byte[]> found = level == 0
                ? ask(LEAVES, row -> row.getBytes(1), from, from + count)
                : ask(ROOTS, row -> row.getBytes(1), level - 1, from, from + count);
        if (found.size() != count) {
            throw new ContradictionException(
                    level == 0 ? Contradiction.POSITION_MISSING : Contradiction.TILE_MISSING, from + found.size());
        }
        return found.stream().map(Hash::of).toList();
    }

    /** An event with its leaf. */
    Optional<StoredLeaf> leaf(long position) {
        return ask(LeafCursor.SELECT + " where position = ?", LeafCursor::row, position).stream()
                .findFirst();
    }

    /**
     * What leaves say.
     *
     * @throws ContradictionException when one of them is not there
     */
    List<byte[]> entries(long from, int count) {
        List<byte[]> found = ask(
                LeafCursor.SELECT + " where position > ? and position <= ? order by position",
                row -> LeafData.of(LeafCursor.row(row).event()),
                from,
                from + count);
        if (found.size() != count) {
            throw new ContradictionException(Contradiction.POSITION_MISSING, from + found.size());
        }
        return found;
    }

    Optional<byte[]> tile(int level, long index) {
        return ask(
                        "select hashes from ayumi_log.tile where level = ? and index = ?",
                        row -> row.getBytes(1),
                        level,
                        index)
                .stream()
                .findFirst();
    }

    /**
     * The last checkpoint as the log signed it.
     *
     * @throws ContradictionException when it is not what a checkpoint can be
     */
    public Optional<SignedCheckpoint> lastCheckpoint() {
        return ask(LAST_CHECKPOINT, ProofTables::checkpoint).stream().findFirst();
    }

    /** A checkpoint with the signatures of those who have seen it as well. */
    public SignedCheckpoint withCosignatures(SignedCheckpoint signed) {
        List<NoteSignature> lines = ask(
                "select line from ayumi_log.cosignature where size = ? order by received_at, witness",
                row -> NoteSignature.parse(row.getString(1)),
                signed.checkpoint().size());
        return new SignedCheckpoint(signed.checkpoint(), signed.note().with(lines), signed.key());
    }

    /** The keys of those who have signed a checkpoint. */
    public List<String> witnesses(long size) {
        return ask(
                "select witness from ayumi_log.cosignature where size = ? order by received_at, witness",
                row -> row.getString(1),
                size);
    }

    /** The last size that a witness has signed, 0 for none. */
    long lastCosigned(VerifierKey witness) {
        return ask(
                        "select coalesce(max(size), 0) from ayumi_log.cosignature where witness = ?",
                        row -> row.getLong(1),
                        witness.text())
                .get(0);
    }

    void insert(Tile tile) {
        change(
                "insert into ayumi_log.tile (level, index, hashes, root) values (?, ?, ?, ?)",
                tile.level(),
                tile.index(),
                tile.hashes(),
                tile.root().bytes());
    }

    void insert(SignedCheckpoint signed, Instant now) {
        change(
                INSERT_CHECKPOINT,
                signed.checkpoint().size(),
                signed.checkpoint().root().bytes(),
                signed.note().toString(),
                signed.key().text(),
                now.atOffset(ZoneOffset.UTC));
    }

    void insert(long size, VerifierKey witness, NoteSignature signature, Instant now) {
        change(INSERT_COSIGNATURE, size, witness.text(), signature.line(), now.atOffset(ZoneOffset.UTC));
    }

    /** One that signs waits here for the other, until its transaction ends. */
    void lock() {
        ask("select pg_advisory_xact_lock(?)", row -> 0, AdvisoryLock.CHECKPOINT.key());
    }

    /**
     * The present row of a question for size, root, note and key.
     *
     * @throws ContradictionException when note and columns do not say the same
     */
    public static SignedCheckpoint checkpoint(ResultSet row) throws SQLException {
        long size = row.getLong(1);
        try {
            Note note = Note.parse(row.getString(3));
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (checkpoint.size() == size && checkpoint.root().equals(Hash.of(row.getBytes(2)))) {
                return new SignedCheckpoint(checkpoint, note, VerifierKey.parse(row.getString(4)));
            }
        } catch (IllegalArgumentException e) {
            // Falls through: not a checkpoint either.
        }
        throw new ContradictionException(Contradiction.CHECKPOINT_UNREADABLE, size);
    }

    private <T> List<T> ask(String sql, Reader<T> reader, @Nullable Object... parameters) {
        try (PreparedStatement query = prepared(sql, parameters);
                ResultSet rows = query.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new LogUnavailableException("the proofs could not be read", e.getSQLState());
        }
    }

    private void change(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new LogUnavailableException("the proofs could not be written", e.getSQLState());
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
