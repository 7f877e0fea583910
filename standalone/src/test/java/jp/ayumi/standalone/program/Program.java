package jp.ayumi.standalone.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The executable jar as a process of its own: what it prints, how it ends. */
final class Program implements AutoCloseable {

    /** Long, because the machine that runs the tests may be doing other things as well. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final List<String> printed = new CopyOnWriteArrayList<>();

    private Program(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    static Program start(String... arguments) throws IOException {
        return start(List.of(), jar(), Map.of(), arguments);
    }

    static Program start(List<String> prefix, Path jar, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("AYUMI_HOME");
        builder.environment().putAll(environment);
        return new Program(builder.start());
    }

    static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no executable jar: run the tests with mvn verify"));
        }
    }

    /** The address that it prints when it is ready. */
    String url() {
        return awaitLine("READY ").substring("READY ".length());
    }

    String awaitLine(String part) {
        await("the line " + part, () -> line(part).isPresent() || !process.isAlive());
        return line(part).orElseThrow(() -> new AssertionError("it ended without the line " + part + ":\n" + output()));
    }

    Optional<String> line(String part) {
        return printed.stream().filter(line -> line.contains(part)).findFirst();
    }

    String output() {
        return String.join("\n", printed);
    }

    int awaitExit() {
        await("the end", () -> !process.isAlive());
        return process.exitValue();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** As a power cut would end it. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** As an administrator ends it: SIGTERM. */
    int terminate() {
        process.destroy();
        return awaitExit();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }

    void await(String what, BooleanSupplier reached) {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > giveUpAt) {
                process.destroyForcibly();
                throw new AssertionError("waited in vain for " + what + ":\n" + output());
            }
            try {
                process.waitFor(50, TimeUnit.MILLISECONDS);
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void read() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                printed.add(line);
            }
        } catch (IOException e) {
            printed.add("(output ended: " + e.getMessage() + ")");
        }
    }
}
