package jp.ayumi.acceptance.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** One of Ayumi's executable jars, running as a process of its own. */
public final class JavaProcess implements AutoCloseable {

    /** Long, because the machine that runs the tests may be doing other things as well. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path output;
    private final int port;

    private JavaProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts {@code module/target/…-exec.jar} on a free port. */
    public static JavaProcess start(String module, Map<String, String> environment) {
        try {
            int port = FreePort.find();
            return start(module, List.of("--server.port=" + port), environment, Evidence.newOutput(module), port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Starts the demonstration anew. What it prints is for people and no log: it shows how tokens are got.
     *
     * @param home where its data lie, and beside them what it prints
     */
    public static JavaProcess demo(Path home) {
        try {
            int port = FreePort.find();
            Path output = Files.createDirectories(home).resolve("printed.txt");
            List<String> arguments = List.of("demo", "--fresh", "--port=" + port, "--home=" + home.resolve("data"));
            // As ./ayumi starts it: it is started often and works little.
            return start("standalone", arguments, Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1"), output, port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JavaProcess start(
            String module, List<String> arguments, Map<String, String> environment, Path output, int port)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(java(), "-Xmx512m", "-jar", jarOf(module).toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new JavaProcess(builder.start(), output, port);
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits until the process says that it is ready, and shows its output if it never does. */
    public JavaProcess awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest readiness = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        return await(() -> {
            try {
                return http.send(readiness, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    /** Waits until it has printed this. */
    public JavaProcess awaitPrinted(String sign) {
        return await(() -> printed().contains(sign));
    }

    private JavaProcess await(BooleanSupplier sign) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (sign.getAsBoolean()) {
                return this;
            }
            pause();
        }
        close();
        throw new IllegalStateException("not ready:\n" + printed());
    }

    public String printed() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return "(no output: " + e.getMessage() + ")";
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static Path jarOf(String module) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", module, "target"))) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("build " + module + " first: no executable jar"));
        }
    }
}
