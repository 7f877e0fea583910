package jp.ayumi.benchmarks.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.ayumi.benchmarks.BuiltJar;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Subject;

/** The least that checking a bundle takes, in a process as fresh as the verifier's: see {@link Unpacker}. */
record Unpacking(Path bundle, long events) implements Subject {

    @Override
    public String name() {
        return OneCore.described("unpacked and hashed") + " (peer)";
    }

    @Override
    public Figures measure() throws IOException, InterruptedException {
        return Figures.rate(
                events,
                OneCore.run(List.of(
                        "-cp", BuiltJar.plain("benchmarks").toString(), Unpacker.class.getName(), bundle.toString())));
    }
}
