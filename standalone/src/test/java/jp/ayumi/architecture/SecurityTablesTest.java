package jp.ayumi.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.architecture.SecurityTables.Requirement;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/security} are complete, and what they name is there: a test that is renamed is renamed there, too. */
class SecurityTablesTest {

    private static final Path ROOT = Path.of("..");
    private static final SecurityTables TABLES = new SecurityTables(ROOT);
    private static final String NO_TEST = "no test";

    @Test
    void everyRequirementOfLevelsOneAndTwoStandsOnceOrIsLeftOutWithAReason() throws IOException {
        Map<String, String> asked = asked();
        List<String> told = new ArrayList<>(TABLES.leftOut());
        TABLES.requirements().forEach(requirement -> told.add(requirement.id()));
        assertThat(told).hasSizeGreaterThan(200).containsExactlyInAnyOrderElementsOf(asked.keySet());
        assertThat(TABLES.requirements())
                .allSatisfy(requirement -> assertThat(asked).contains(entry(requirement.id(), requirement.level())));
    }

    @Test
    void whatIsMetSaysByWhatAndWhatIsNotSaysWhatItWouldTake() {
        for (Requirement requirement : TABLES.requirements()) {
            switch (requirement.state()) {
                case "met" -> assertThat(requirement.by()).as(requirement.id()).isNotBlank();
                case "partly" -> {
                    assertThat(requirement.by()).as(requirement.id()).isNotBlank();
                    assertThat(requirement.missing()).as(requirement.id()).isNotBlank();
                }
                case "not met" ->
                    assertThat(requirement.missing()).as(requirement.id()).isNotBlank();
                default -> throw new AssertionError(requirement.id() + " is " + requirement.state());
            }
            if (!requirement.state().equals("not met")) {
                assertThat(requirement.tested())
                        .as(requirement.id())
                        .satisfiesAnyOf(
                                tested -> assertThat(tested).isEqualTo(NO_TEST),
                                tested -> assertThat(tested).contains(".java"));
            }
        }
    }

    @Test
    void whatIsNamedIsThere() {
        assertThat(TABLES.named()).hasSizeGreaterThan(200).allSatisfy(named -> {
            assertThat(named.file()).as("in %s", named.in()).exists();
            if (named.file().toString().endsWith(".java")) {
                assertThat(named.file().getFileName()).as("in %s", named.in()).hasToString(named.text() + ".java");
            }
            if (!named.member().isEmpty()) {
                assertThat(SecurityTables.text(named.file()))
                        .as("%s in %s", named.text(), named.in())
                        .contains("void " + named.member() + "(");
            }
        });
        assertThat(TABLES.testsWithoutLink()).isEmpty();
    }

    @Test
    void everySettingIsOne() throws IOException {
        String metadata = ofSpring();
        List<String> sources = sources();
        assertThat(TABLES.settings())
                .hasSizeGreaterThan(10)
                .allMatch(setting -> setting.startsWith("ayumi.")
                        ? sources.stream().anyMatch(source -> declares(source, setting))
                        : metadata.contains("\"" + setting + "\""));
    }

    @Test
    void theSummaryCountsAsTheTablesDo() {
        Map<String, Long> counts = TABLES.requirements().stream()
                .collect(Collectors.groupingBy(Requirement::state, TreeMap::new, Collectors.counting()));
        String summary = SecurityTables.text(ROOT.resolve("docs/security/asvs.md"));
        counts.forEach((state, count) -> assertThat(summary).contains("| " + state + " | " + count + " |"));
        assertThat(summary).contains("| left out | " + TABLES.leftOut().size() + " |");
    }

    @Test
    void whatIsNotMetStandsInTheListByWeight() {
        String summary = SecurityTables.text(ROOT.resolve("docs/security/asvs.md"));
        assertThat(TABLES.requirements())
                .filteredOn(requirement -> List.of("partly", "not met").contains(requirement.state()))
                .extracting(Requirement::id)
                .allMatch(id -> Pattern.compile("(?<![\\d.])" + Pattern.quote(id) + "(?![\\d.])")
                        .matcher(summary)
                        .find());
    }

    private static Map<String, String> asked() throws IOException {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/asvs/levels-1-and-2.csv"))) {
            String[] cells = line.split(",");
            asked.put(cells[0], cells[1]);
        }
        asked.remove("id");
        return asked;
    }

    /** As a text of the program, or as a component of what {@code @ConfigurationProperties} reads. */
    private static boolean declares(String source, String setting) {
        int last = setting.lastIndexOf('.');
        String component = Pattern.compile("-([a-z])")
                .matcher(setting.substring(last + 1))
                .replaceAll(letter -> letter.group(1).toUpperCase());
        Matcher prefix = Pattern.compile(
                        "@ConfigurationProperties\\(\"" + Pattern.quote(setting.substring(0, last)) + "\"\\)")
                .matcher(source);
        return source.contains("\"" + setting + "\"")
                || prefix.find()
                        && Pattern.compile("\\b" + component + "\\b")
                                .matcher(source)
                                .find(prefix.end());
    }

    private static String ofSpring() throws IOException {
        StringBuilder all = new StringBuilder();
        for (URL found : Collections.list(SecurityTablesTest.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = found.openStream()) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static List<String> sources() {
        return Stream.of("event-log", "web-support", "command-side", "query-side", "standalone")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(SecurityTablesTest::under)
                .filter(file -> file.toString().endsWith(".java"))
                .map(SecurityTables::text)
                .toList();
    }

    private static Stream<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
