package jp.ayumi.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a program in a JVM of its own, perhaps as another user, who cannot read our class path and gets a copy. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildJvm start(List<String> prefix, String classPath, Path folder, Map<String, String> environment)
            throws IOException {
        return start(prefix, classPath, ChildServer.class, folder, environment);
    }

    static ChildJvm start(
            List<String> prefix, String classPath, Class<?> program, Path folder, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                program.getName(),
                folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new ChildJvm(builder.start());
    }

    static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    /** The class path in a folder that everybody can read, without the archives of other machines. */
    static String classPathForEverybody(Path target) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : ownClassPath().split(File.pathSeparator)) {
            Path source = Path.of(entry);
            if (Files.exists(source) && !entry.contains("darwin")) {
                Path copy = target.resolve(copies.size() + "-" + source.getFileName());
                copy(source, copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path to = target.resolve(source.relativize(each).toString());
                Files.copy(each, to, StandardCopyOption.REPLACE_EXISTING);
                if (Files.isDirectory(to)) {
                    Folders.letOthersRead(to);
                }
            }
        }
    }

    /** The next line it says. */
    String answer() throws IOException {
        return String.valueOf(output.readLine());
    }

    long serverPid() throws IOException {
        String answer = answer();
        if (!answer.startsWith("READY ")) {
            throw new AssertionError("expected a server, got: " + answer);
        }
        return Long.parseLong(answer.substring("READY ".length()));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it in good order. */
    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            process.getOutputStream().close();
        }
        Wait.until("the end of the program", () -> !process.isAlive());
    }
}
