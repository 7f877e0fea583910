package jp.ayumi.postgres;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds programs of the operating system.
 *
 * @param folders where to look, in this order
 */
record SystemTools(List<Path> folders) {

    /** The search path, and the folders that a service's short search path often lacks. */
    static SystemTools ofThisMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Set<Path> folders = new LinkedHashSet<>();
        Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .forEach(folders::add);
        return new SystemTools(List.copyOf(folders));
    }

    Optional<String> find(String program) {
        return folders.stream()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
