package jp.ayumi.postgres;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts the server process and waits until it takes connections. */
record Launcher(ServerHome home, Programs programs, Settings settings) {

    private static final int ANY_PORT = 0;
    private static final int ATTEMPTS = 10;

    /** A crash is followed by recovery from the log, which takes as long as there is log. */
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);

    /** How long processes of a killed server may hold its shared memory before we give up on them. */
    private static final Duration PAUSE_FOR_DYING_PROCESSES = Duration.ofSeconds(1);

    /**
     * Starts it.
     *
     * @param wanted port, or 0 for any free one
     * @throws EmbeddedPostgresException when the port is taken or the server does not come up
     */
    RunningServer launch(int wanted) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = wanted == ANY_PORT ? freePort() : wanted;
            Process process = programs.commandInOwnSession("postgres", home.cluster(), settings.arguments(home, port))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(home.freshLog().toFile())
                    .start();
            Optional<Long> pid = awaitReady(process);
            if (pid.isPresent()) {
                return new RunningServer(process, pid.get(), port);
            }
            String log = logText();
            boolean dying = log.contains("shared memory block") && log.contains("still in use");
            boolean portTaken = log.contains("Address already in use");
            if (attempt == ATTEMPTS || !(dying || portTaken && wanted == ANY_PORT)) {
                throw portTaken
                        ? new EmbeddedPostgresException(PostgresProblem.PORT_TAKEN, port)
                        : new EmbeddedPostgresException(PostgresProblem.START_FAILED, reason(log), home.log());
            }
            if (dying) {
                Thread.sleep(PAUSE_FOR_DYING_PROCESSES.toMillis());
            }
        }
    }

    private Optional<Long> awaitReady(Process process) throws IOException, InterruptedException {
        long giveUpAt = System.nanoTime() + READY_WITHIN.toNanos();
        while (process.isAlive() && System.nanoTime() < giveUpAt) {
            Optional<Postmaster> ready =
                    Postmaster.read(home.cluster()).filter(found -> found.ready() && found.belongsTo(process));
            if (ready.isPresent()) {
                return Optional.of(ready.get().pid());
            }
            Thread.sleep(20);
        }
        process.destroyForcibly();
        return Optional.empty();
    }

    /** Free a moment ago; whoever takes it in between costs one more attempt. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(ANY_PORT, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String logText() throws IOException {
        return new String(Files.readAllBytes(home.log()), StandardCharsets.UTF_8);
    }

    private static String reason(String log) {
        List<String> lines = log.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:"))
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1)))
                .map(line -> line.replaceFirst("^.*FATAL: *", ""))
                .orElse("no message");
    }
}
