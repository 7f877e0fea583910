package jp.ayumi.acceptance.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.acceptance.support.Evidence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Looks, when all other tests have ended, through everything that the run has said: lines of the processes' logs, errors,
 * metrics, and the examples of the API's description. The build runs it by itself, after the others.
 */
class NothingLeakedIT {

    private static final Path DESCRIPTION = Path.of("..", "docs", "api", "openapi.json");
    private static final int SHOWN = 20;

    /** As long as no word of a language and no id is; a signature begins where such a run of characters does. */
    private static final Pattern LONG = Pattern.compile("[A-Za-z0-9_-]{" + Evidence.SIGNATURE + ",}");

    private static final Pattern LOG_LINE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ [A-Z]+ \\[.*");

    /** What Java itself says of its own options. */
    private static final Pattern OF_JAVA = Pattern.compile("WARNING: .*|OpenJDK .* warning: .*|Picked up .*");

    private static Set<String> secrets;
    private static Set<String> signatures;

    @BeforeAll
    static void read() throws IOException {
        assertThat(Evidence.PLANTED)
                .as("what a run leaves behind: run it with other tests of this module")
                .exists();
        List<String> planted = Files.readAllLines(Evidence.PLANTED);
        secrets = planted.stream()
                .filter(line -> line.startsWith("secret "))
                .map(line -> line.substring("secret ".length()))
                .collect(Collectors.toSet());
        signatures = planted.stream()
                .filter(line -> line.startsWith("signature "))
                .map(line -> line.substring("signature ".length()))
                .collect(Collectors.toSet());
    }

    @Test
    void thereIsSomethingToLookAt() throws IOException {
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(3);
        assertThat(signatures).isNotEmpty();
        assertThat(saidBy("command-side")).isNotEmpty();
        assertThat(saidBy("query-side")).isNotEmpty();
        assertThat(Evidence.ERRORS).content().contains("application/problem+json");
        assertThat(Evidence.METRICS).content().contains("jvm_memory_used_bytes", "http_server_requests_seconds");
    }

    @Test
    void noSecretAndNoTokenWasTold() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : everything()) {
            for (String line : Files.readAllLines(file)) {
                secrets.stream().filter(line::contains).forEach(secret -> found.add(file + ": " + line));
                LONG.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .filter(text -> signatures.contains(text.substring(0, Evidence.SIGNATURE)))
                        .forEach(signature -> found.add(file + ": " + line));
                Leak.TOKEN.in(line).ifPresent(token -> found.add(file + ": " + line));
            }
        }
        assertThat(shown(found)).isEmpty();
    }

    @Test
    void noStatementNoStackTraceAndNoPathWasTold() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : everything()) {
            for (String line : Files.readAllLines(file)) {
                for (Leak leak : List.of(Leak.SQL, Leak.STACK_TRACE, Leak.FILE_PATH)) {
                    leak.in(line).ifPresent(part -> found.add(leak + " in " + file + ": " + line));
                }
            }
        }
        assertThat(shown(found)).isEmpty();
    }

    @Test
    void everyLineOfALogIsALineOfTheProgram() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : saidBy("")) {
            Files.readAllLines(file).stream()
                    .filter(line -> !LOG_LINE.matcher(line).matches())
                    .filter(line -> !OF_JAVA.matcher(line).matches())
                    .forEach(line -> found.add(file + ": " + line));
        }
        assertThat(shown(found)).isEmpty();
    }

    private static List<Path> everything() throws IOException {
        List<Path> files = new ArrayList<>(saidBy(""));
        files.addAll(List.of(Evidence.ERRORS, Evidence.METRICS, DESCRIPTION));
        return files;
    }

    private static List<Path> saidBy(String module) throws IOException {
        try (Stream<Path> files = Files.list(Evidence.OUTPUTS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(module))
                    .toList();
        }
    }

    private static List<String> shown(List<String> found) {
        return found.stream()
                .map(line -> line.length() > 500 ? line.substring(0, 500) : line)
                .limit(SHOWN)
                .toList();
    }
}
