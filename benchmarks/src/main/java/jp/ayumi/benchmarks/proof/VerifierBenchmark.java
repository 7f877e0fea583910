package jp.ayumi.benchmarks.proof;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import jp.ayumi.benchmarks.Benchmark;
import jp.ayumi.benchmarks.Environment;
import jp.ayumi.benchmarks.Options;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Series;
import jp.ayumi.log.audit.AuditExport;
import jp.ayumi.log.audit.Scope;

/**
 * How fast an auditor's machine checks a bundle of one town: the whole process of {@code audit-verifier} on one core,
 * beside one that only unpacks the same bundle and hashes what is in it.
 */
public final class VerifierBenchmark implements Benchmark {

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        Path bundle = Files.createTempDirectory("ayumi-benchmark-bundle-").resolve("bundle.zip");
        try (MeasuredLog log = MeasuredLog.start()) {
            Environment.print(log, out);
            Chronicle history = Chronicle.ofOneTown(options.events());
            SignedLog signed = SignedLog.write(log, history);
            new AuditExport(log.connections(), signed.key(), Clock.systemUTC())
                    .write(new Scope(history.towns().get(0).id().value(), null), null, bundle);
            out.println(new Series(options.rounds(), Figures.PER_SECOND)
                    .measure(
                            new Unpacking(bundle, signed.events()),
                            List.of(new Verifying(bundle, signed.key(), signed.events())))
                    .markdown("bundle of %,d events, %,d bytes".formatted(signed.events(), Files.size(bundle))));
            Environment.printLoad(out);
        } finally {
            Files.deleteIfExists(bundle);
            Files.delete(bundle.getParent());
        }
    }
}
