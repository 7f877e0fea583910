package jp.ayumi.log.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.key.LogKey;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.SignedCheckpoint;

/** A log with a key beside it, and somebody who may do everything to its database. */
public final class SignedLog implements AutoCloseable {

    public static final String ORIGIN = "test.example/log";
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

    /** Needed before any other harm: the triggers hold against the owner too. */
    public static final String TRIGGERS_OFF = "alter table ayumi_log.event disable trigger user;"
            + " alter table ayumi_log.tile disable trigger user; alter table ayumi_log.checkpoint disable trigger user;"
            + " alter table ayumi_log.cosignature disable trigger user;";

    final TestLog log = TestLog.fresh();
    public final KeyFile keyFile;
    public final NoteSigner key;
    final PostgresLogProofs proofs = new PostgresLogProofs(log.pool);

    public SignedLog(Path keys) {
        keyFile = new KeyFile(keys.resolve("log.key"));
        key = LogKey.ensure(keyFile, ORIGIN, () -> false);
    }

    /** Appends events to one stream, a few in each commit. */
    public void grow(String stream, int count) {
        for (int sequence = 0; sequence < count; sequence += 25) {
            log.appends.append(Appends.run(stream, sequence, Math.min(25, count - sequence)));
        }
    }

    public Optional<SignedCheckpoint> sign() {
        return new CheckpointSigner(log.pool, keyFile, key, CLOCK).sign();
    }

    public void asOwner(String sql) throws SQLException {
        try (Connection owner = log.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(TRIGGERS_OFF + sql);
        }
    }

    /** Who may do everything. */
    public Connection owner() throws SQLException {
        return log.asOwner();
    }

    public PostgresLogProofs proofs() {
        return proofs;
    }

    /** Connections as both sides have them. */
    public DataSource application() {
        return log.pool;
    }

    /** Has a witness sign a checkpoint, as if it had been asked. */
    public void cosign(SignedCheckpoint signed, NoteSigner witness) throws SQLException {
        try (Connection connection = log.pool.getConnection()) {
            String text = signed.note().text();
            new ProofTables(connection)
                    .insert(
                            signed.checkpoint().size(),
                            witness.verifier(),
                            witness.cosign(text, CLOCK.instant()),
                            CLOCK.instant());
        }
    }

    /** Appends one event whose stream, type, payload and metadata matter. */
    public void append(String stream, long sequence, String type, String payload, String metadata) {
        log.appends.append(Appends.of(new NewEvent(
                UUID.randomUUID(),
                stream,
                sequence,
                type,
                1,
                Appends.LONG_AGO,
                Appends.json(payload),
                Appends.json(metadata))));
    }

    @Override
    public void close() {
        log.close();
    }
}
