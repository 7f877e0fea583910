package jp.ayumi.benchmarks.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.history.Scribe;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.key.LogKey;
import jp.ayumi.log.postgres.CheckpointSigner;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.VerifierKey;

/**
 * A history written into a log, and the log signed.
 *
 * @param key with which it is checked
 * @param events how many there are
 */
record SignedLog(MeasuredLog log, VerifierKey key, long events) {

    static SignedLog write(MeasuredLog log, Chronicle history) throws IOException {
        long written = Scribe.write(history.complete(), log.events());
        Path folder = Files.createTempDirectory("ayumi-benchmark-key-");
        KeyFile file = new KeyFile(folder.resolve("log.key"));
        NoteSigner signer = LogKey.ensure(file, "benchmark.example/log", () -> false);
        new CheckpointSigner(log.connections(), file, signer, Clock.systemUTC()).sign();
        file.remove();
        Files.delete(folder);
        return new SignedLog(log, signer.verifier(), written);
    }
}
