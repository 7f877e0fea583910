package jp.ayumi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of slices as the sources stand: one word, the same in each module, and what its package says it is. */
final class SliceIndex {

    private static final Pattern FIRST_LINE = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("^Slice [a-z]+: ");

    private static final List<Module> MODULES = List.of(
            new Module("messages", "shared-api", "jp/ayumi/api"),
            new Module("commands", "command-side", "jp/ayumi/command"),
            new Module("queries", "query-side", "jp/ayumi/query"));

    private final Path root;

    SliceIndex(Path root) {
        this.root = root;
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("| slice | what it is | messages | commands | queries |");
        lines.add("|---|---|---|---|---|");
        for (String slice : slices()) {
            StringBuilder line = new StringBuilder("| `" + slice + "` | " + meaningOf(slice));
            for (Module module : MODULES) {
                Path folder = module.folder().resolve(slice);
                line.append(" | ")
                        .append(
                                Files.isDirectory(root.resolve(folder))
                                        ? "[" + module.name() + "]("
                                                + folder.toString().replace('\\', '/') + ")"
                                        : "");
            }
            lines.add(line + " |");
        }
        return String.join("\n", lines);
    }

    /** A slice is a package of messages that says so: its description begins with {@code Slice}. */
    private Iterable<String> slices() {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> folders = Files.list(root.resolve(MODULES.get(0).folder()))) {
            folders.filter(Files::isDirectory)
                    .filter(folder -> description(folder)
                            .filter(text -> LABEL.matcher(text).find())
                            .isPresent())
                    .forEach(folder -> found.add(folder.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private String meaningOf(String slice) {
        String text = description(root.resolve(MODULES.get(0).folder()).resolve(slice))
                .orElseThrow();
        return LABEL.matcher(text).replaceFirst("").replaceAll("\\.$", "");
    }

    private static Optional<String> description(Path folder) {
        Path file = folder.resolve("package-info.java");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Matcher matcher = FIRST_LINE.matcher(Files.readString(file));
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Module(String name, String module, String path) {

        Path folder() {
            return Path.of(module, "src", "main", "java").resolve(path);
        }
    }
}
