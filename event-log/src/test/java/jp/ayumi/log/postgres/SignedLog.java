package jp.ayumi.log.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.key.LogKey;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.SignedCheckpoint;

/** A log with a key beside it, and somebody who may do everything to its database. */
final class SignedLog implements AutoCloseable {

    static final String ORIGIN = "test.example/log";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

    /** Needed before any other harm: the triggers hold against the owner too. */
    static final String TRIGGERS_OFF = "alter table ayumi_log.event disable trigger user;"
            + " alter table ayumi_log.tile disable trigger user; alter table ayumi_log.checkpoint disable trigger user;"
            + " alter table ayumi_log.cosignature disable trigger user;";

    final TestLog log = TestLog.fresh();
    final KeyFile keyFile;
    final NoteSigner key;
    final PostgresLogProofs proofs = new PostgresLogProofs(log.pool);

    SignedLog(Path keys) {
        keyFile = new KeyFile(keys.resolve("log.key"));
        key = LogKey.ensure(keyFile, ORIGIN, false);
    }

    /** Appends events to one stream, a few in each commit. */
    void grow(String stream, int count) {
        for (int sequence = 0; sequence < count; sequence += 25) {
            log.appends.append(Appends.run(stream, sequence, Math.min(25, count - sequence)));
        }
    }

    Optional<SignedCheckpoint> sign() {
        return new CheckpointSigner(log.pool, keyFile, key, CLOCK).sign();
    }

    void asOwner(String sql) throws SQLException {
        try (Connection owner = log.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(TRIGGERS_OFF + sql);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
