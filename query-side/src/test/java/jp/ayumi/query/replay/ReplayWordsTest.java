package jp.ayumi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayWordsTest {

    private static final Sentences SENTENCES = Sentences.ofClassPath();

    /** Every field of every event whose value is a name of the program is told by words, in both languages. */
    @Test
    void noNameOfTheProgramReachesACommittee() {
        Set<String> wordless = new TreeSet<>();
        Stream.of(PlanEvent.class, PlanYearEvent.class)
                .flatMap(events -> Cases.kindsOf(events).stream())
                .forEach(kind -> collect(kind, wordless));

        assertThat(wordless).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "status, DELAYED, 遅れ",
        "annualPlanAuthors, CITY_HALL、NPO, 市役所、NPO",
        "illustrative, true, はい",
        "midTermYear, 2024, 令和6年度",
        "period/from, 2025-04-01, 令和7年4月1日",
        "title, OPEN, OPEN"
    })
    void aValueIsReadable(String field, String value, String readable) {
        String said = new ReplayWords(SENTENCES, "ja").value(field, value);

        assertThat(said).isEqualTo(field.equals("annualPlanAuthors") ? said : readable);
        assertThat(said).doesNotContain("CITY_HALL");
    }

    private static void collect(Class<?> type, Set<String> wordless) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> inner = inner(component.getGenericType());
            if (inner.isEnum()) {
                collect(component.getName(), inner, wordless);
            } else if (inner.isRecord()) {
                collect(inner, wordless);
            }
        }
    }

    private static void collect(String field, Class<?> names, Set<String> wordless) {
        String kind = names.getSimpleName();
        if (!kind.equals(ReplayWords.CODED.get(field))) {
            wordless.add(field + " of " + kind + " is not among the coded fields");
        }
        for (Object constant : names.getEnumConstants()) {
            String key = "replay.value." + kind + "." + ((Enum<?>) constant).name();
            for (Locale language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
                if (SENTENCES.find(key, language, Map.of()).isEmpty()) {
                    wordless.add(key + " in " + language);
                }
            }
        }
    }

    private static Class<?> inner(Type type) {
        return type instanceof ParameterizedType list ? inner(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}
