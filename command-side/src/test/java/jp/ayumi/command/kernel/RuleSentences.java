package jp.ayumi.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.Refusal;
import jp.ayumi.web.language.Sentences;

/** What people read when a rule refuses, in one language. */
public record RuleSentences(String language, Properties sentences) {

    public static final RuleSentences JAPANESE =
            read("ja", "/messages/rules.properties", "/messages/common.properties");
    public static final RuleSentences ENGLISH =
            read("en", "/messages/rules_en.properties", "/messages/common_en.properties");

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{4,}(_[A-Z]+)*\\b|[a-z]\\.[A-Za-z]");
    private static final Sentences TOLD = Sentences.ofClassPath();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** A refusal that a test meets fills every placeholder of its sentences, in every language. */
    public static void requireFilledBy(Refusal refusal) {
        for (RuleSentences language : List.of(JAPANESE, ENGLISH)) {
            assertThat(refusal.arguments().keySet())
                    .as("arguments of %s in %s", refusal.code(), language.language())
                    .containsAll(language.placeholders(refusal.code() + ".detail"))
                    .containsAll(language.placeholders(refusal.code() + ".action"));
        }
        requireToldInWords(refusal);
    }

    /** What people read names no constant of the program, in no language. */
    public static void requireToldInWords(Refusal refusal) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(told(refusal, language))
                    .as("%s in %s", refusal.code(), language)
                    .doesNotContainPattern(CONSTANT);
        }
    }

    /** The whole sentence as a reader gets it. */
    public static String told(Refusal refusal, Locale language) {
        return Stream.of(".detail", ".action")
                .map(part -> TOLD.find(refusal.code() + part, language, refusal.arguments())
                        .orElseThrow())
                .collect(Collectors.joining(" "));
    }

    public Set<String> placeholders(String key) {
        return new TreeSet<>(PLACEHOLDER
                .matcher(sentences.getProperty(key, ""))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList());
    }

    /** The rules' own file, and the one of what queries say, too. */
    private static RuleSentences read(String language, String... files) {
        Properties sentences = new Properties();
        for (String file : files) {
            try (InputStream bytes = RuleSentences.class.getResourceAsStream(file)) {
                sentences.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new RuleSentences(language, sentences);
    }
}
