package jp.ayumi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.ayumi.api.Cases;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.Outcome;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayWordsTest {

    private static final Sentences SENTENCES = Sentences.ofClassPath();

    /** What is said of subjects of a kind; of which kind of subject makes no difference for the plan and its years. */
    private static final Map<String, List<Class<?>>> OF_SUBJECTS = Map.of(
            "elements", List.of(PlanEvent.class, PlanYearEvent.class),
            "opinions", List.of(OpinionEvent.class),
            "issues", List.of(IssueEvent.class),
            "common-issues", List.of(CommonIssueEvent.class),
            "pledges", List.of(PledgeEvent.class),
            "snapshots", List.of(SnapshotEvent.class),
            "editions", List.of(EditionEvent.class),
            "gatherings", List.of(GatheringEvent.class),
            "meetings", List.of(MeetingPlanned.class, MeetingHeld.class, Outcome.class, MeetingClosed.class));

    /** What no subject tells: kinds of seeming personal data, and who was there in what way. */
    private static final Set<String> NOT_KEPT = Set.of("harmless", "mode");

    /** Every field of every event whose value is a name of the program is told by words, in both languages. */
    @Test
    void noNameOfTheProgramReachesACommittee() {
        Set<String> wordless = new TreeSet<>();
        OF_SUBJECTS.forEach((subject, kinds) -> kinds.stream()
                .flatMap(kind -> Cases.kindsOf(kind).stream())
                .forEach(kind -> collect(subject, kind, wordless)));

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
        String said = new ReplayWords(SENTENCES, "ja").value("elements", field, value);

        assertThat(said).isEqualTo(field.equals("annualPlanAuthors") ? said : readable);
        assertThat(said).doesNotContain("CITY_HALL");
    }

    private static void collect(String subject, Class<?> type, Set<String> wordless) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> inner = inner(component.getGenericType());
            if (NOT_KEPT.contains(component.getName())) {
                continue;
            }
            if (inner.isEnum()) {
                collect(subject, component.getName(), inner, wordless);
            } else if (inner.isRecord()) {
                collect(subject, inner, wordless);
            }
        }
    }

    private static void collect(String subject, String field, Class<?> names, Set<String> wordless) {
        String kind = names.getSimpleName();
        for (Object constant : names.getEnumConstants()) {
            // The outcomes of a meeting are a branch of their own, because it has a kind of its own.
            String path = kind.equals("OutcomeKind") && subject.equals("meetings") ? "outcomes/1/" + field : field;
            String word = ((Enum<?>) constant).name();
            if (new ReplayWords(SENTENCES, "en").value(subject, path, word).equals(word)) {
                wordless.add(field + " of " + kind + " is not told in words: " + word);
            }
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
