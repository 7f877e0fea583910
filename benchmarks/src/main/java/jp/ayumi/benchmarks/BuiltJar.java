package jp.ayumi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs of other modules, as the build leaves them; seen from the top folder or from a module's. */
public final class BuiltJar {

    private BuiltJar() {}

    /**
     * {@code module/target/…-exec.jar}.
     *
     * @throws IllegalStateException when it has not been built
     */
    public static Path executable(String module) throws IOException {
        return ending(module, ".*-exec\\.jar");
    }

    /**
     * {@code module/target/module-0.1.0.jar}.
     *
     * @throws IllegalStateException when it has not been built
     */
    public static Path plain(String module) throws IOException {
        return ending(module, module + "-[0-9.]+\\.jar");
    }

    private static Path ending(String module, String name) throws IOException {
        for (String top : List.of(".", "..")) {
            Path target = Path.of(top, module, "target");
            if (Files.isDirectory(target)) {
                try (Stream<Path> files = Files.list(target)) {
                    return files.filter(file -> file.getFileName().toString().matches(name))
                            .findFirst()
                            .orElseThrow(() -> missing(module));
                }
            }
        }
        throw missing(module);
    }

    private static IllegalStateException missing(String module) {
        return new IllegalStateException(
                "no jar of " + module + ": build it first, and start from the project's folder");
    }
}
