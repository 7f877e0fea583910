package jp.ayumi.acceptance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What a run leaves behind for the check at its end: what was said, and the secrets that must not be in it. */
public final class Evidence {

    private static final Path RUN = Path.of("target", "run").toAbsolutePath();

    /** What each process printed, a file each, named after its module. */
    public static final Path OUTPUTS = RUN.resolve("outputs");

    /** Every answer that was an error. */
    public static final Path ERRORS = RUN.resolve("errors.txt");

    /** What the processes told of themselves before they ended. */
    public static final Path METRICS = RUN.resolve("metrics.txt");

    /** {@code secret …} and {@code signature …}, one a line. */
    public static final Path PLANTED = RUN.resolve("planted.txt");

    /** So many characters of a token's signature are kept. */
    public static final int SIGNATURE = 43;

    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private Evidence() {}

    /** A secret that some process of this run was given. */
    static String secret(String secret) {
        plant("secret " + secret);
        return secret;
    }

    /** A token that somebody sends. */
    static void token(String token) {
        String signature = token.substring(token.lastIndexOf('.') + 1);
        plant("signature " + signature.substring(0, Math.min(SIGNATURE, signature.length())));
    }

    static void error(String answer) {
        Writing.append(ERRORS, answer);
    }

    static void metrics(String told) {
        Writing.append(METRICS, told);
    }

    /** Where a process may write what it prints. */
    static Path newOutput(String module) throws IOException {
        return Files.createTempFile(Writing.ready(OUTPUTS), module + "-", ".log");
    }

    private static void plant(String line) {
        if (KNOWN.add(line)) {
            Writing.append(PLANTED, line);
        }
    }

    /** Touched by who writes only: then what an earlier run has left is removed. */
    private static final class Writing {

        static {
            if (Files.isDirectory(RUN)) {
                try (Stream<Path> old = Files.walk(RUN)) {
                    for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        static Path ready(Path folder) throws IOException {
            return Files.createDirectories(folder);
        }

        static synchronized void append(Path file, String text) {
            try {
                ready(file.getParent());
                Files.writeString(
                        file,
                        text + "\n",
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
