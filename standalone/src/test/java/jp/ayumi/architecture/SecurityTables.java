package jp.ayumi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code docs/security} says in tables, read as what it is about: requirements, files, tests, settings. */
final class SecurityTables {

    private static final Pattern IDS = Pattern.compile("\\d+\\.\\d+\\.\\d+(, \\d+\\.\\d+\\.\\d+)*");
    private static final Pattern LINK = Pattern.compile("\\[([^]\\[]+)]\\(([^)#]+)(?:#([^)]+))?\\)");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z][A-Za-z]+(?:Test|IT)\\b");
    private static final Pattern SETTING =
            Pattern.compile("`((?:ayumi|server|spring|springdoc|logging|management)\\.[a-z0-9.-]+)`");

    private final Path folder;

    SecurityTables(Path root) {
        this.folder = root.resolve("docs/security");
    }

    /**
     * A requirement and what is said of it.
     *
     * @param missing what it would take, where it is not met
     */
    record Requirement(String id, String level, String state, String by, String tested, String missing) {}

    /**
     * A place that is named.
     *
     * @param member the method of a test; empty for the whole file
     */
    record Named(Path in, String text, Path file, String member) {}

    List<Requirement> requirements() {
        return rows().filter(cells -> cells.size() == 7)
                .map(cells -> new Requirement(
                        cells.get(0), cells.get(1), cells.get(3), cells.get(4), cells.get(5), cells.get(6)))
                .toList();
    }

    /** The ids of requirements that do not apply; each row gives the reason. */
    List<String> leftOut() {
        return rows().filter(cells -> cells.size() == 2 && !cells.get(1).isBlank())
                .flatMap(cells -> Arrays.stream(cells.get(0).split(", ")))
                .toList();
    }

    List<Named> named() {
        return files().flatMap(file -> LINK.matcher(text(file))
                        .results()
                        .filter(link -> !link.group(2).startsWith("http"))
                        .map(link -> named(file, link)))
                .toList();
    }

    /** Tests that are named without a link: nobody would see that they are gone. */
    List<String> testsWithoutLink() {
        return files().flatMap(file -> TEST.matcher(LINK.matcher(text(file)).replaceAll(""))
                        .results()
                        .map(MatchResult::group))
                .toList();
    }

    List<String> settings() {
        return files().flatMap(file -> SETTING.matcher(text(file)).results().map(found -> found.group(1)))
                .distinct()
                .toList();
    }

    private Stream<List<String>> rows() {
        return files().flatMap(file -> text(file).lines())
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .filter(cells -> IDS.matcher(cells.get(0)).matches());
    }

    private static Named named(Path file, MatchResult link) {
        return new Named(
                file,
                link.group(1),
                file.getParent().resolve(link.group(2)).normalize(),
                link.group(3) == null ? "" : link.group(3));
    }

    private Stream<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
