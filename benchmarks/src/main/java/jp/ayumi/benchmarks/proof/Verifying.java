package jp.ayumi.benchmarks.proof;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.benchmarks.BuiltJar;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Subject;
import jp.ayumi.log.proof.VerifierKey;

/** The program that auditors run, as they run it: a process from its start to its end, in 64 MB and on one core. */
record Verifying(Path bundle, VerifierKey key, long events) implements Subject {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    @Override
    public String name() {
        return "audit-verifier, the whole process" + (isBound() ? "" : " (not bound to a core)");
    }

    @Override
    public Figures measure() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isBound() ? List.of(TASKSET.toString(), "--cpu-list", "0") : List.of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=1",
                "-Xmx64m",
                "-jar",
                BuiltJar.plain("audit-verifier").toString(),
                bundle.toString(),
                "--key",
                key.text()));
        long began = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("an untouched bundle is refused with " + code);
        }
        return Figures.rate(events, System.nanoTime() - began);
    }

    /** The virtual machine has threads of its own, which would use another core. */
    private static boolean isBound() {
        return Files.isExecutable(TASKSET);
    }
}
