package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code postmaster.pid} in the data folder says: the server that runs there, or did before it was killed.
 *
 * @param port where it listens, 0 while it does not say
 * @param ready whether it accepts connections
 */
record Postmaster(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty when there is no such file, or it is only half written. */
    static Optional<Postmaster> read(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
                return Optional.empty();
            }
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            String port = lines.size() > PORT_LINE ? lines.get(PORT_LINE).strip() : "";
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0,
                    ready));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /**
     * Whether the process with that number is a PostgreSQL server. After a restart of the machine or the container the
     * number may belong to anything, and a dead process nobody waited for keeps its number but has no command line.
     */
    boolean isRunning() {
        List<String> command = command();
        return !command.isEmpty() && Path.of(command.get(0)).endsWith("postgres");
    }

    /** Whether a server was started by this class for that folder, and not by somebody's own hand. */
    boolean isOurs(ServerHome home) {
        return command().contains(marker(home));
    }

    /** Whether the number belongs to something, whatever it is; PostgreSQL looks no further and refuses to start. */
    boolean isNumberInUse() {
        return ProcessHandle.of(pid).isPresent();
    }

    /** Whether it is that process or was started by it. */
    boolean belongsTo(Process process) {
        return process.pid() == pid || process.descendants().anyMatch(child -> child.pid() == pid);
    }

    /** The setting by which we know our own servers again. */
    static String marker(ServerHome home) {
        return "ayumi.home=" + home.folder();
    }

    /** {@link ProcessHandle} tells root nothing of other users' processes in a container; {@code cmdline} does. */
    private List<String> command() {
        if (Files.exists(Path.of("/proc/self/cmdline"))) {
            try {
                byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
                return line.length == 0 ? List.of() : List.of(new String(line, StandardCharsets.UTF_8).split("\0"));
            } catch (IOException gone) {
                return List.of();
            }
        }
        return ProcessHandle.of(pid).map(ProcessHandle::info).stream()
                .flatMap(info -> Stream.concat(
                        info.command().stream(), info.arguments().stream().flatMap(Stream::of)))
                .toList();
    }
}
