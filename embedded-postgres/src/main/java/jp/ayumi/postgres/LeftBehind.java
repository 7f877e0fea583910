package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away what a process that was killed left behind in a folder that is now ours. */
final class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    private LeftBehind() {}

    /**
     * Stops our own orphan in good order and sees to it that the file of a dead server stops nobody.
     *
     * @throws EmbeddedPostgresException when the server there is not ours
     */
    static void clear(ServerHome home, Programs programs) throws IOException, InterruptedException {
        Optional<Postmaster> found = Postmaster.read(home.cluster());
        if (found.isEmpty()) {
            return;
        }
        Postmaster postmaster = found.get();
        if (!postmaster.isRunning()) {
            if (postmaster.isNumberInUse()) {
                nameOurselves(Postmaster.file(home.cluster()));
            }
            return;
        }
        if (!postmaster.isOurs(home)) {
            throw new EmbeddedPostgresException(
                    PostgresProblem.SERVER_ALREADY_RUNNING, home.folder(), postmaster.pid());
        }
        LOG.info("stopping the PostgreSQL (process {}) that an earlier run left behind", postmaster.pid());
        stop(home, programs);
    }

    /**
     * PostgreSQL takes a file that names its parent for stale. Deleting it instead would also delete the number of the
     * shared memory, by which PostgreSQL knows that processes of the killed server are still writing.
     */
    private static void nameOurselves(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file, lines);
    }

    /**
     * Ends our own orphan at once, for its data are wanted no longer.
     *
     * @throws EmbeddedPostgresException when the server there is not ours
     */
    static void kill(ServerHome home) throws IOException {
        Optional<Postmaster> running = Postmaster.read(home.cluster()).filter(Postmaster::isRunning);
        if (running.isPresent()) {
            Postmaster postmaster = running.get();
            if (!postmaster.isOurs(home)) {
                throw new EmbeddedPostgresException(
                        PostgresProblem.SERVER_ALREADY_RUNNING, home.folder(), postmaster.pid());
            }
            ProcessHandle.of(postmaster.pid()).ifPresent(process -> {
                process.destroyForcibly();
                process.onExit().join();
            });
        }
    }

    /** Fast shutdown: running transactions are rolled back, what is committed is on disk. */
    static void stop(ServerHome home, Programs programs) throws IOException, InterruptedException {
        Programs.Result result =
                programs.run("pg_ctl", home.cluster(), List.of("stop", "-m", "fast", "-w", "-t", "60"));
        if (result.failed() && Postmaster.read(home.cluster()).isPresent()) {
            programs.run("pg_ctl", home.cluster(), List.of("stop", "-m", "immediate", "-w", "-t", "30"));
        }
    }
}
