package jp.ayumi.query.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.ayumi.api.board.BoardKind;
import jp.ayumi.api.board.DuePart;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingSlot;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.ReportingInterval;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoardWordingTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Sentences WORDS = Sentences.ofClassPath();

    @Test
    void everythingSaidInJapaneseIsSaidInEnglishToo() throws IOException {
        Properties japanese = sentences("board");
        Properties english = sentences("board_en");

        assertThat(english.stringPropertyNames())
                .isEqualTo(japanese.stringPropertyNames())
                .isNotEmpty();
        assertThat(japanese.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(japanese.getProperty(key))));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfItemHasASentence(BoardKind kind) throws IOException {
        assertThat(sentences("board").stringPropertyNames()).anyMatch(key -> key.startsWith("board." + kind));
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfAPolicyHasASentence(DuePart part) throws IOException {
        assertThat(sentences("board").stringPropertyNames()).anyMatch(key -> key.startsWith("board.why." + part));
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        OrganizationKind.values(),
                        MeetingPurpose.values(),
                        MeetingSlot.values(),
                        ReportingInterval.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasAWord(Enum<?> constant) {
        String key = "board.word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();

        for (Locale language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            assertThat(WORDS.find(key, language, Map.of())).as(key).isPresent();
        }
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher found = PLACEHOLDER.matcher(sentence);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private static Properties sentences(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(BoardWordingTest.class.getResourceAsStream("/messages/" + file + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
