package jp.ayumi.query.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Identifier;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.catalogue.EventType;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MinutesRecorded;
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
import org.junit.jupiter.params.provider.MethodSource;

class HistorySentencesTest {

    private static final Sentences SENTENCES = Sentences.ofClassPath();

    /** What names its subject and so is not a field. */
    private static final Set<String> NO_FIELDS = Set.of(
            "plan",
            "planYear",
            "id",
            "entries",
            "fates",
            "links",
            "progress",
            "evaluation",
            "changes",
            "tree",
            "scheme",
            "profile",
            "record",
            "adds",
            "moves",
            "ends",
            "removes",
            "goals",
            "measures",
            "indicators",
            "here",
            "there",
            "newParent",
            "counterpart",
            "predecessor",
            "of",
            "book",
            "common",
            "issue",
            "member",
            "said",
            "content",
            "harmless",
            "through",
            "number",
            "item",
            "report",
            "edition",
            "gathering",
            "held",
            "distribution",
            "pledge",
            "attendance",
            "seat",
            "mode",
            "reflection");

    static Stream<Locale> languages() {
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFieldOfEveryEventHasAName(Locale language) {
        Set<String> nameless = new TreeSet<>();
        kinds().forEach(kind -> collectFields(kind, nameless));
        nameless.removeIf(field -> NO_FIELDS.contains(field)
                || SENTENCES.find("field." + field, language, Map.of()).isPresent());

        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKindOfEventHasASentence(Locale language) {
        List<String> silent = EventCatalogue.types().stream()
                .filter(type -> kinds().anyMatch(type.javaClass()::equals))
                .map(EventType::name)
                .flatMap(name -> switch (name) {
                    case "plan.revision-decided" -> Stream.of(name + ".necessary", name + ".unnecessary");
                    case "plan-year.closed" -> Stream.of(name, name + ".over-opinions");
                    case "plan-year.opened" -> Stream.of(name, name + ".as-adopted");
                    default -> Stream.of(name);
                })
                .filter(name ->
                        SENTENCES.find("history." + name, language, Map.of()).isEmpty())
                .toList();

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-01, 令和7年4月1日, 2025-04-01",
        "2019-04-30, 平成31年4月30日, 2019-04-30",
        "2019-05-01, 令和元年5月1日, 2019-05-01"
    })
    void aDateIsReadable(LocalDate date, String japanese, String english) {
        assertThat(ReadableDates.date(date, Locale.JAPANESE)).isEqualTo(japanese);
        assertThat(ReadableDates.date(date, Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"2025, 令和7年度", "2019, 令和元年度", "2018, 平成30年度", "1989, 平成元年度"})
    void aFiscalYearBearsTheNameOfItsEra(int startYear, String japanese) {
        assertThat(ReadableDates.fiscalYear(startYear, Locale.JAPANESE)).isEqualTo(japanese);
        assertThat(ReadableDates.fiscalYear(startYear, Locale.ENGLISH)).isEqualTo("FY" + startYear);
    }

    @Test
    void aPathIsNamedStepByStep() {
        assertThat(HistorySentences.label(SENTENCES, Locale.JAPANESE, "targets/2025/value", step -> step))
                .isEqualTo("目標値(令和7年度)");
        assertThat(HistorySentences.label(SENTENCES, Locale.ENGLISH, "supportTeam/hall/duty", step -> "City hall"))
                .isEqualTo("Support team (City hall, Duty)");
    }

    private static Stream<Class<?>> kinds() {
        return Stream.of(
                        PlanEvent.class,
                        PlanYearEvent.class,
                        OpinionEvent.class,
                        IssueEvent.class,
                        CommonIssueEvent.class,
                        PledgeEvent.class,
                        SnapshotEvent.class,
                        EditionEvent.class,
                        GatheringEvent.class,
                        MeetingPlanned.class,
                        MeetingCancelled.class,
                        MeetingHeld.class,
                        MinutesRecorded.class,
                        MeetingClosed.class)
                .flatMap(events -> Cases.kindsOf(events).stream());
    }

    private static void collectFields(Class<?> type, Set<String> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(component.getName());
            Class<?> inner = inner(component.getGenericType());
            if (inner.isRecord()
                    && !Identifier.class.isAssignableFrom(inner)
                    && !inner.getSimpleName().equals("FiscalYear")) {
                collectFields(inner, fields);
            }
        }
    }

    private static Class<?> inner(Type type) {
        if (type instanceof ParameterizedType list) {
            return inner(Arrays.asList(list.getActualTypeArguments()).get(0));
        }
        return (Class<?>) type;
    }
}
