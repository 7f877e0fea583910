package jp.ayumi.benchmarks.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.history.Scribe;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Subject;
import jp.ayumi.log.audit.LogCheck;
import jp.ayumi.log.audit.Report;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.key.LogKey;
import jp.ayumi.log.postgres.CheckpointSigner;
import jp.ayumi.log.postgres.LeafCursor;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.VerifierKey;

/** A signed log to check, and a cursor that only reads it. */
final class Checking {

    private final MeasuredLog log;
    private final VerifierKey key;
    private final long events;

    private Checking(MeasuredLog log, VerifierKey key, long events) {
        this.log = log;
        this.key = key;
        this.events = events;
    }

    /** Writes at least so many events and signs them. */
    static Checking of(MeasuredLog log, int events) throws IOException {
        long written = Scribe.write(Chronicle.ofAtLeast(events).complete(), log.events());
        Path folder = Files.createTempDirectory("ayumi-benchmark-key-");
        KeyFile file = new KeyFile(folder.resolve("log.key"));
        NoteSigner signer = LogKey.ensure(file, "benchmark.example/log", () -> false);
        new CheckpointSigner(log.connections(), file, signer, Clock.systemUTC()).sign();
        file.remove();
        Files.delete(folder);
        return new Checking(log, signer.verifier(), written);
    }

    long events() {
        return events;
    }

    Subject cursor() {
        return subject("cursor over the same rows (peer)", this::read);
    }

    Subject fsck() {
        return subject("fsck", this::check);
    }

    private long read() throws SQLException {
        long[] count = {0};
        try (Connection connection = log.connections().getConnection()) {
            connection.setAutoCommit(false);
            new LeafCursor(connection).read(0, events, stored -> count[0]++);
            connection.rollback();
        }
        return count[0];
    }

    private long check() {
        Report report = new LogCheck(log.connections(), key, List.of()).run();
        if (!report.holds()) {
            throw new IllegalStateException("a log that nobody has touched does not hold");
        }
        return report.events();
    }

    /** Goes through the whole log. */
    @FunctionalInterface
    private interface Pass {
        long once() throws SQLException;
    }

    private static Subject subject(String name, Pass pass) {
        return new Subject() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Figures measure() throws SQLException {
                long began = System.nanoTime();
                long count = pass.once();
                return Figures.rate(count, System.nanoTime() - began);
            }
        };
    }
}
