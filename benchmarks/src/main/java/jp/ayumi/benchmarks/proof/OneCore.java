package jp.ayumi.benchmarks.proof;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of Java from its start to its end, in 64 MB and on one core. */
final class OneCore {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private OneCore() {}

    /** Said of what is measured this way. */
    static String described(String program) {
        return program + ", the whole process" + (isBound() ? "" : " (not bound to a core)");
    }

    /**
     * Runs it and tells how many nanoseconds it took.
     *
     * @throws IllegalStateException when it does not end well
     */
    static long run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isBound() ? List.of(TASKSET.toString(), "--cpu-list", "0") : List.of());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:ActiveProcessorCount=1", "-Xmx64m"));
        command.addAll(arguments);
        long began = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(arguments + " ended with " + code);
        }
        return System.nanoTime() - began;
    }

    /** The virtual machine has threads of its own, which would use another core. */
    private static boolean isBound() {
        return Files.isExecutable(TASKSET);
    }
}
