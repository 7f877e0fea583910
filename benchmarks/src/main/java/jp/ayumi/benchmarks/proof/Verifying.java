package jp.ayumi.benchmarks.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.ayumi.benchmarks.BuiltJar;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Subject;
import jp.ayumi.log.proof.VerifierKey;

/** The program that auditors run, as they run it. An untouched bundle holds, so it ends with 0. */
record Verifying(Path bundle, VerifierKey key, long events) implements Subject {

    @Override
    public String name() {
        return OneCore.described("audit-verifier");
    }

    @Override
    public Figures measure() throws IOException, InterruptedException {
        return Figures.rate(
                events,
                OneCore.run(List.of(
                        "-jar", BuiltJar.plain("audit-verifier").toString(), bundle.toString(), "--key", key.text())));
    }
}
