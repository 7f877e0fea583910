package jp.ayumi.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every code has its own sentence, in Japanese and in English. */
class WordsTest {

    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        assertThat(properties("messages.properties").keySet())
                .isEqualTo(properties("messages_en.properties").keySet());
    }

    @Test
    void everyCodeHasASentenceOfItsOwn() throws IOException {
        List<String> keys = new ArrayList<>();
        Arrays.stream(Problem.values()).forEach(problem -> keys.add("problem." + problem));
        Arrays.stream(Notice.values()).forEach(notice -> keys.add("notice." + notice));
        Arrays.stream(Verdict.values()).forEach(verdict -> keys.add("verdict." + verdict));
        for (Check check : Check.values()) {
            List.of("holds", "fails", "open").forEach(state -> keys.add("check." + check + "." + state));
        }
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            Properties sentences = properties(file);
            assertThat(sentences.keySet()).containsAll(keys);
            assertThat(keys.stream().map(sentences::getProperty)).doesNotHaveDuplicates();
        }
    }

    @Test
    void theManualTellsEverySentence() throws IOException {
        String manual = Files.readString(Path.of("..", "docs", "audit", "verifier.md"));
        Properties japanese = properties("messages.properties");
        Properties english = properties("messages_en.properties");
        for (Problem problem : Problem.values()) {
            assertThat(manual)
                    .contains("| `" + problem + "` | " + problem.exitCode() + " | "
                            + english.getProperty("problem." + problem) + " | "
                            + japanese.getProperty("problem." + problem) + " |");
        }
    }

    @Test
    void noSentenceLosesWordsToTheMessageFormat() throws IOException {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            assertThat(properties(file).values())
                    .noneMatch(sentence -> sentence.toString().contains("'"));
        }
    }

    @Test
    void japaneseIsSpokenUnlessEnglishIsAskedFor() {
        assertThat(new Words(Locale.JAPANESE).say("problem.NOT_A_ZIP")).isEqualTo("これはzipファイルではありません。");
        assertThat(new Words(Locale.ENGLISH).say("problem.NOT_A_ZIP")).isEqualTo("This is not a zip file.");
    }

    @Test
    void namesFromTheBundleCannotSteerATerminal() {
        Findings findings = new Findings();
        findings.problem(Problem.FILE_EXTRA, "\u001B[2Jall is well\n\u202E" + "x".repeat(1000));

        String detail =
                findings.problems().get(Problem.FILE_EXTRA).first().get(0).get(0);

        assertThat(detail).startsWith("?[2Jall is well??x").hasSizeLessThan(400);
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
