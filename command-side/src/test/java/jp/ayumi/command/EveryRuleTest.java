package jp.ayumi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.Rule;
import jp.ayumi.command.kernel.RuleSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What holds for every rule of this module, whichever slice it belongs to. */
class EveryRuleTest {

    private static final Pattern REFUSED_BY =
            Pattern.compile("thenRefusedBy\\(\\s*(?:\\w+\\.)?([A-Z][A-Z0-9_]+)\\s*\\)");

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatIsWrongAndWhatToDoInBothLanguages(String rule) {
        for (String key : List.of(rule + ".detail", rule + ".action")) {
            for (RuleSentences language : List.of(RuleSentences.JAPANESE, RuleSentences.ENGLISH)) {
                assertThat(language.sentences().getProperty(key))
                        .as("%s in %s", key, language.language())
                        .isNotBlank();
            }
            assertThat(RuleSentences.ENGLISH.placeholders(key))
                    .as("placeholders of %s", key)
                    .isEqualTo(RuleSentences.JAPANESE.placeholders(key));
        }
    }

    @Test
    void noSentenceIsLeftOverFromARuleThatIsGone() {
        Set<String> known = rules().flatMap(rule -> Stream.of(rule + ".detail", rule + ".action"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(RuleSentences.JAPANESE.sentences().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(known);
        assertThat(RuleSentences.ENGLISH.sentences().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void refusesInATest() throws IOException {
        Set<String> refused = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                REFUSED_BY
                        .matcher(Files.readString(source))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(refused::add);
            }
        }

        assertThat(refused).as("rules that a test shows refusing").containsAll(rules().toList());
    }

    static Stream<String> rules() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        List<String> rules = scanner.findCandidateComponents("jp.ayumi.command").stream()
                .map(found -> found.getBeanClassName())
                .flatMap(EveryRuleTest::constants)
                .distinct()
                .sorted()
                .toList();
        assertThat(rules).contains("STALE_VERSION", "PLAN_UNKNOWN", "MUNICIPALITY_UNKNOWN");
        return rules.stream();
    }

    private static Stream<String> constants(String rules) {
        try {
            return Arrays.stream(Class.forName(rules).getEnumConstants()).map(rule -> ((Rule) rule).name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
