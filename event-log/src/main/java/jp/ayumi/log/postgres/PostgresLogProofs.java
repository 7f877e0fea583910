package jp.ayumi.log.postgres;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import jp.ayumi.log.LogProofs;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.log.proof.StoredLeaf;
import jp.ayumi.log.proof.Tile;
import jp.ayumi.log.proof.Tree;

/** Proofs from the stored tiles and leaves, with the application's role. */
public final class PostgresLogProofs implements LogProofs {

    private final DataSource dataSource;

    public PostgresLogProofs(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<SignedCheckpoint> latest() {
        return ask(tables -> tables.lastCheckpoint().map(tables::withCosignatures));
    }

    @Override
    public Optional<StoredLeaf> leaf(long position) {
        return ask(tables -> tables.leaf(position));
    }

    @Override
    public List<Hash> inclusion(long position, long size) {
        return ask(tables -> new Tree(size, tables.nodes()).inclusion(position - 1));
    }

    @Override
    public List<Hash> consistency(long from, long to) {
        return ask(tables -> new Tree(to, tables.nodes()).consistency(from));
    }

    @Override
    public Optional<byte[]> tile(int level, long index, int width) {
        return ask(tables -> {
            long from = index * Tile.WIDTH;
            if (from + width > Tile.width(level, signedSize(tables))) {
                return Optional.empty();
            }
            return width == Tile.WIDTH
                    ? tables.tile(level, index)
                    : Optional.of(joined(tables.hashes(level, from, width)));
        });
    }

    @Override
    public Optional<List<byte[]>> entries(long index, int width) {
        return ask(tables -> {
            long from = index * Tile.WIDTH;
            return from + width > signedSize(tables) ? Optional.empty() : Optional.of(tables.entries(from, width));
        });
    }

    private static long signedSize(ProofTables tables) {
        return tables.lastCheckpoint().map(signed -> signed.checkpoint().size()).orElse(0L);
    }

    private static byte[] joined(List<Hash> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    private <T> T ask(Function<ProofTables, T> question) {
        try (Connection connection = dataSource.getConnection()) {
            return question.apply(new ProofTables(connection));
        } catch (SQLException e) {
            throw new LogUnavailableException("the proofs could not be read", e.getSQLState());
        }
    }
}
