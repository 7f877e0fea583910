package jp.ayumi.query.timeline;

import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.ayumi.api.Event;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.HistoryActorView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.timeline.GetTimeline;
import jp.ayumi.api.timeline.ListMoments;
import jp.ayumi.api.timeline.MarkView;
import jp.ayumi.api.timeline.MomentsView;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.api.timeline.TimelineLineView;
import jp.ayumi.api.timeline.TimelinePageView;
import jp.ayumi.query.plan.history.PlanHistory;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final int MANY = 1000;

    private final Projection given =
            Projection.of(new TimelineProjector(), new MomentsProjector(), PlanHistory.projector());

    private TimelineQueries queries() {
        return new TimelineQueries(given.tables(), new PlanPast(given.tables()), Sentences.ofClassPath());
    }

    private TimelinePageView page(TimelineKind kind, ReplayDirection direction, long after, int limit, String asOf) {
        return queries()
                .answer(new GetTimeline(
                        CITY, kind, direction, after, limit, "ja", asOf == null ? null : LocalDate.parse(asOf)))
                .orElseThrow();
    }

    private List<TimelineLineView> lines(PlanId plan, TimelineKind kind, String language) {
        return queries()
                .answer(new GetTimeline(plan, kind, ReplayDirection.FORWARD, 0, MANY, language, null))
                .orElseThrow()
                .lines();
    }

    private List<String> types(TimelineKind kind) {
        return lines(CITY, kind, "ja").stream().map(TimelineLineView::type).toList();
    }

    private void everything() {
        given.recordedOn("2026-04-01").given(Histories.everyKind().toArray(Event[]::new));
    }

    @Nested
    class ATimeline {

        @Test
        void tellsWhatHappenedToThePlanAndAboutItInTheOrderOfItsRecording() {
            everything();

            assertThat(types(null))
                    .containsSubsequence(
                            "plan.drafted",
                            "plan.adopted",
                            "plan-year.opened",
                            "plan-year.progress-corrected",
                            "plan.revised",
                            "pledge.made",
                            "snapshot.taken",
                            "snapshot.report-deliberated",
                            "publication.edition-published",
                            "publication.edition-withdrawn",
                            "publication.gathering-held",
                            "opinion.raised",
                            "opinion.withdrawn",
                            "issue.common-taken-up",
                            "issue.heard-back",
                            "issue.taken-up");
            assertThat(lines(CITY, null, "ja"))
                    .extracting(TimelineLineView::position)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }

        @Test
        void hasALineForWhateverCanHappenButToTheMunicipalityItsAccessAndItsCouncils() {
            everything();
            Set<String> told = new TreeSet<>();
            for (PlanId plan : List.of(CITY, PRACTICE, new PlanId("tomakomai/city-4"))) {
                lines(plan, null, "ja").forEach(line -> told.add(line.type()));
            }

            Set<String> all = Histories.everyKind().stream()
                    .filter(event -> !(event instanceof MunicipalityEvent
                            || event instanceof AccessEvent
                            || event instanceof CouncilEvent))
                    .map(event -> EventCatalogue.of(event.getClass()).name())
                    .collect(Collectors.toCollection(TreeSet::new));
            // What was never taken up has to do with no plan.
            all.removeAll(List.of("issue.raised", "issue.declined", "issue.common-formed", "issue.common-declined"));
            all.remove("issue.resolved");
            assertThat(told).isEqualTo(all);
        }

        @Test
        void saysWhoInWhichRoleWhyAndByWhichDecision() {
            given.with(Map.of(
                            MetadataKeys.ACTOR, "https://idp#42",
                            MetadataKeys.ORGANIZATION, "city-hall",
                            MetadataKeys.ROLES, "secretariat",
                            MetadataKeys.DECISION_NUMBER, "苫福第12号"))
                    .given(Histories.everyKind().toArray(Event[]::new));

            TimelineLineView revised = lines(CITY, TimelineKind.REVISION, "ja").get(2);
            assertThat(revised.who())
                    .isEqualTo(new HistoryActorView(
                            "https://idp#42", new OrganizationId("city-hall"), List.of("secretariat")));
            assertThat(revised.decisionNumber()).isEqualTo("苫福第12号");
            assertThat(revised.revision()).isEqualTo(1);
            assertThat(revised.reason()).as("the event's own").isEqualTo("法改正");
            assertThat(revised.sentence()).startsWith("「市長」の承認により、第1次の見直しをした");
            assertThat(lines(CITY, TimelineKind.OPINION, "ja").get(2).reason()).isEqualTo("協議が整った");
        }

        @Test
        void ofAPlanThatIsNotKnownIsNone() {
            everything();

            assertThat(queries()
                            .answer(new GetTimeline(
                                    PlanId.of(CITY.municipality(), "other"),
                                    null,
                                    ReplayDirection.FORWARD,
                                    0,
                                    MANY,
                                    "ja",
                                    null)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ja", "en"})
        void hasASentenceForEachLine(String language) {
            everything();

            assertThat(lines(CITY, null, language))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(line -> assertThat(line.sentence())
                            .as(line.type())
                            .isNotBlank()
                            .doesNotContain("…", "{", "Stance.", "Destination.", "OutcomeKind."));
        }

        @Test
        void doesWithoutTheSentenceThatTheHistoryHasNotToldYet() {
            Projection ahead = Projection.of(new TimelineProjector());
            ahead.given(Histories.everyKind().toArray(Event[]::new));
            TimelineQueries queries =
                    new TimelineQueries(ahead.tables(), new PlanPast(ahead.tables()), Sentences.ofClassPath());

            assertThat(queries.answer(new GetTimeline(CITY, null, ReplayDirection.FORWARD, 0, 1, "en", null))
                            .orElseThrow()
                            .lines()
                            .get(0)
                            .sentence())
                    .isEqualTo("Plan begun");
        }
    }

    @Nested
    class AFilter {

        @ParameterizedTest
        @EnumSource(TimelineKind.class)
        void showsAllOfItsKindAndNothingElse(TimelineKind kind) {
            everything();

            assertThat(lines(CITY, kind, "ja"))
                    .isNotEmpty()
                    .isEqualTo(lines(CITY, null, "ja").stream()
                            .filter(line -> line.kind() == kind)
                            .toList());
        }

        @Test
        void findsCorrectionsByWhateverNameTheyHave() {
            everything();

            assertThat(types(TimelineKind.CORRECTION))
                    .containsExactly(
                            "plan-year.annual-plan-revised", "plan-year.progress-corrected", "plan-year.reopened");
        }
    }

    @Nested
    class Pages {

        @ParameterizedTest
        @EnumSource(ReplayDirection.class)
        void togetherTellEverythingOnce(ReplayDirection direction) {
            everything();
            List<Long> walked = new ArrayList<>();
            Long after = direction.beginning();
            while (after != null) {
                TimelinePageView page = page(null, direction, after, 7, null);
                page.lines().forEach(line -> walked.add(line.position()));
                after = page.next();
            }

            List<Long> all = new ArrayList<>(lines(CITY, null, "ja").stream()
                    .map(TimelineLineView::position)
                    .toList());
            if (direction == ReplayDirection.BACK) {
                Collections.reverse(all);
            }
            assertThat(walked).isEqualTo(all);
        }

        @Test
        void areFilledThoughMuchTakesEffectOnlyLater() {
            everything();
            TimelinePageView page = page(null, ReplayDirection.BACK, Long.MAX_VALUE, 3, "2024-04-01");

            assertThat(page.lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line.effectiveOn()).isBeforeOrEqualTo("2024-04-01"));
            assertThat(page.next()).isNotNull();
        }
    }

    @Nested
    class Moments {

        @Test
        void areTheDaysOnWhichSomethingTookEffectOrWasRecorded() {
            everything();
            MomentsView moments = moments(new PlanName(CITY.name()));

            assertThat(moments.recorded()).containsExactly(LocalDate.parse("2026-04-01"));
            assertThat(moments.effective())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .contains(LocalDate.parse("2027-03-31"), LocalDate.parse("2024-03-31"));
        }

        @Test
        void ofTheMunicipalityAreThoseOfAllItsPlansAndCouncils() {
            everything();

            assertThat(moments(null).effective())
                    .containsAll(moments(new PlanName(CITY.name())).effective());
            assertThat(moments(null).marks()).isEmpty();
        }

        @Test
        void ofWhatIsNotKnownAreNone() {
            assertThat(moments(new PlanName("other"))).isEqualTo(new MomentsView(List.of(), List.of(), List.of()));
        }

        @Test
        void ofAPlanAreMarkedByItsRevisionsReviewsAndCorrections() {
            everything();

            assertThat(moments(new PlanName(CITY.name())).marks())
                    .extracting(MarkView::type)
                    .containsSubsequence("plan.adopted", "plan-year.progress-corrected", "plan.revised", "plan.ended")
                    .doesNotContain("plan-year.progress-recorded");
            assertThat(moments(new PlanName(CITY.name())).marks())
                    .extracting(MarkView::position)
                    .isSorted();
        }

        private MomentsView moments(PlanName plan) {
            return new MomentsQueries(given.tables()).answer(new ListMoments(CITY.municipality(), plan));
        }
    }
}
