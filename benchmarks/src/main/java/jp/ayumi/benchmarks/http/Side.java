package jp.ayumi.benchmarks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import jp.ayumi.benchmarks.BuiltJar;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.web.testing.TestIssuer;

/** One side of the product as a process of its own, started from its executable jar. */
final class Side implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LOOK_MILLIS = 200;

    /** One client that asks as fast as it can would otherwise measure how fast it is refused. */
    private static final Map<String, String> NO_LIMITS =
            Map.of("AYUMI_LIMITS_PRINCIPAL_PERSECOND", "0", "AYUMI_LIMITS_ADDRESS_PERSECOND", "0");

    private final Process process;
    private final Path output;
    private final String address;

    private Side(Process process, Path output, String address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /**
     * Starts {@code module/target/…-exec.jar}, seen from the top folder or from a module's.
     *
     * @return when it is ready
     * @throws IllegalStateException with what it printed, when it never is
     */
    static Side start(String module, MeasuredLog log, TestIssuer issuer) throws IOException, InterruptedException {
        int port = freePort();
        Map<String, String> environment = Map.of(
                "AYUMI_DATABASE_URL", log.database().url(),
                "AYUMI_DATABASE_USER", log.database().application().user(),
                "AYUMI_DATABASE_PASSWORD", log.database().application().password(),
                "AYUMI_DATABASE_OWNERUSER", log.database().owner().user(),
                "AYUMI_DATABASE_OWNERPASSWORD", log.database().owner().password(),
                "AYUMI_SECURITY_ISSUER", TestIssuer.NAME,
                "AYUMI_SECURITY_JWKSETURI", issuer.keysAddress());
        return launch(module, List.of("--server.port=" + port), environment, port, Side::isReady);
    }

    /**
     * Starts the demonstration anew.
     *
     * @param home where its data lie
     * @return when all samples are loaded
     */
    static Side demo(Path home) throws IOException, InterruptedException {
        int port = freePort();
        List<String> arguments = List.of("demo", "--fresh", "--port=" + port, "--home=" + home);
        return launch(
                "standalone", arguments, Map.of(), port, side -> side.printed().contains("READY "));
    }

    private static Side launch(
            String module, List<String> arguments, Map<String, String> environment, int port, Predicate<Side> ready)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("ayumi-" + module + "-", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                BuiltJar.executable(module).toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(NO_LIMITS);
        builder.environment().putAll(environment);
        Side side = new Side(builder.start(), output, "http://127.0.0.1:" + port);
        try {
            side.await(ready);
            return side;
        } catch (RuntimeException | InterruptedException e) {
            side.close();
            throw e;
        }
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    private void await(Predicate<Side> ready) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (ready.test(this)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        throw new IllegalStateException("not ready:\n" + printed());
    }

    private boolean isReady() {
        HttpRequest readiness = HttpRequest.newBuilder(at("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(readiness, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String printed() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return "(its output cannot be read: " + e.getMessage() + ")";
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
