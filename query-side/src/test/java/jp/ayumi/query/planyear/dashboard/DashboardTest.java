package jp.ayumi.query.planyear.dashboard;

import static jp.ayumi.query.planyear.Sample.COUNCIL;
import static jp.ayumi.query.planyear.Sample.NEWS;
import static jp.ayumi.query.planyear.Sample.PLAN;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.WATCH;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.plan;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.tree;
import static jp.ayumi.query.planyear.Sample.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.ActionOfYear;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.api.planyear.BreakdownScope;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.PlanYearState;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.Ratio;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.TallySource;
import jp.ayumi.api.planyear.TallyView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.municipality.MunicipalityParts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final ElementId FORUM = new ElementId("a-forum");

    private static final PlanTree TREE = tree(List.of(
            action(SALON, "m-1", Set.of(WARD)),
            action(WATCH, "m-1", Set.of(COUNCIL)),
            action(NEWS, "m-2", Set.of(WARD, COUNCIL)),
            action(FORUM, "m-2", Set.of())));

    /** Completed 100%, delayed 35%, in progress without a percentage, and one of which nobody reported. */
    private static Given threeOfFourReported() {
        return Given.plan(plan(TREE))
                .in(new MunicipalityParts(
                        List.of(),
                        List.of(
                                organization(COUNCIL, "区社協"),
                                organization(WARD, "区役所"),
                                organization(new OrganizationId("npo"), "NPO"))))
                .opened(Y2024)
                .events(
                        recorded("r-1", SALON, WARD, until("2025-03-31", ProgressStatus.COMPLETED, 100)),
                        recorded("r-2", WATCH, COUNCIL, until("2025-03-31", ProgressStatus.DELAYED, 35)),
                        recorded("r-3", NEWS, WARD, until("2025-03-31", ProgressStatus.IN_PROGRESS, null)));
    }

    @Nested
    class Rates {

        @Test
        void haveTheirDenominatorsAndComeOutAsCountedByHand() {
            TallyView total = threeOfFourReported().dashboard().total();

            assertThat(total.actions()).isEqualTo(4);
            assertThat(total.byStatus())
                    .containsExactly(
                            Map.entry(ProgressStatus.NOT_STARTED, 0),
                            Map.entry(ProgressStatus.IN_PROGRESS, 1),
                            Map.entry(ProgressStatus.DELAYED, 1),
                            Map.entry(ProgressStatus.COMPLETED, 1),
                            Map.entry(ProgressStatus.NOT_DONE, 0));
            assertThat(total.notReported()).isEqualTo(1);
            assertThat(total.reported()).isEqualTo(new Ratio(3, 4, new BigDecimal("75.0")));
            assertThat(total.completed()).isEqualTo(new Ratio(1, 4, new BigDecimal("25.0")));
            assertThat(total.percent().of()).isEqualTo(2);
            assertThat(total.percent().value()).isEqualByComparingTo("67.5");
        }

        @Test
        void leadToTheEventsThatSaySo() {
            DashboardView dashboard = threeOfFourReported()
                    .events(new ProgressCorrected(
                            Y2024,
                            new ProgressRecordId("r-2"),
                            WATCH,
                            1,
                            until("2025-03-31", ProgressStatus.DELAYED, 30),
                            "数え違い"))
                    .dashboard();
            TallySource source = dashboard.total().source();

            assertThat(source.reports().get(ProgressStatus.COMPLETED)).containsExactly(2L);
            assertThat(source.reports().get(ProgressStatus.DELAYED))
                    .as("what made it read as it does: the correction")
                    .containsExactly(5L);
            assertThat(source.reports().get(ProgressStatus.NOT_DONE)).isEmpty();
            assertThat(source.notReported())
                    .as("of what nobody reported there is no event, so the action itself")
                    .hasSize(dashboard.total().notReported())
                    .allSatisfy(action -> assertThat(action.planYear()).isEqualTo(Y2024))
                    .extracting(ActionOfYear::action)
                    .containsExactly(FORUM);
            assertThat(source.owners()).containsExactlyInAnyOrder(WARD, COUNCIL);
            assertThat(source.last()).extracting(Trace::position).isEqualTo(5L);
        }

        @Test
        void ofNothingAreMissingAndNotZero() {
            TallyView total =
                    Given.plan(plan(tree(List.of()))).opened(Y2024).dashboard().total();

            assertThat(total.completed()).isEqualTo(new Ratio(0, 0, null));
            assertThat(total.percent().value()).isNull();
        }

        @Test
        void ofAchievementCountOnlyEvaluatedActionsAndKeepTheCouncilApart() {
            TallyView total = threeOfFourReported()
                    .events(
                            evaluated(SALON, WARD, "D"),
                            evaluated(SALON, WARD, "A"),
                            evaluated(WATCH, COUNCIL, "C"),
                            reviewed("v-1", "2025-02-01", SALON, "C"),
                            reviewed("v-2", "2025-01-01", SALON, "B"))
                    .dashboard()
                    .total();

            assertThat(total.achieved()).isEqualTo(new Ratio(1, 2, new BigDecimal("50.0")));
            assertThat(total.selfGrades().grades())
                    .extracting(grade -> grade.code(), grade -> grade.actions())
                    .containsExactly(tuple("A", 1), tuple("B", 0), tuple("C", 1), tuple("D", 0));
            assertThat(total.selfGrades().without()).isEqualTo(2);
            assertThat(total.councilGrades().grades())
                    .extracting(grade -> grade.code(), grade -> grade.actions())
                    .containsExactly(tuple("A", 0), tuple("B", 0), tuple("C", 1), tuple("D", 0));
            assertThat(total.councilGrades().without()).isEqualTo(3);
        }

        @Test
        void followACorrection() {
            DashboardView dashboard = threeOfFourReported()
                    .events(new ProgressCorrected(
                            Y2024,
                            new ProgressRecordId("r-1"),
                            SALON,
                            1,
                            until("2025-03-31", ProgressStatus.DELAYED, 80),
                            "数え違い"))
                    .dashboard();

            assertThat(dashboard.total().completed().numerator()).isZero();
            assertThat(dashboard.total().delayed().numerator()).isEqualTo(2);
            assertThat(dashboard.position()).isEqualTo(5);
        }
    }

    @Nested
    class Breakdowns {

        @Test
        void anActionOfSeveralOrganisationsIsCountedOnceInARowOfItsOwn() {
            assertThat(threeOfFourReported().dashboard().byOrganization())
                    .extracting(
                            BreakdownRow::scope,
                            BreakdownRow::name,
                            row -> row.tally().actions(),
                            BreakdownRow::sharedActions)
                    .containsExactly(
                            tuple(BreakdownScope.SINGLE, "区社協", 1, 1),
                            tuple(BreakdownScope.SINGLE, "区役所", 1, 1),
                            tuple(BreakdownScope.SEVERAL, "複数団体", 1, 0),
                            tuple(BreakdownScope.NONE, "担当団体なし", 1, 0));
        }

        @Test
        void eachGoalHasItsOwnRates() {
            assertThat(threeOfFourReported().dashboard().byGoal())
                    .extracting(BreakdownRow::id, row -> row.tally().completed())
                    .containsExactly(
                            tuple("g-1", new Ratio(1, 2, new BigDecimal("50.0"))),
                            tuple("g-2", new Ratio(0, 2, new BigDecimal("0.0"))));
        }

        @Test
        void speakEnglishWhenAsked() {
            assertThat(threeOfFourReported().dashboard("en").byOrganization())
                    .extracting(BreakdownRow::name)
                    .contains("several organisations", "no responsible organisation");
        }
    }

    @Nested
    class EndedActions {

        private Given given(String endedOn) {
            return Given.plan(plan(TREE, 3, Map.of(SALON, LocalDate.parse(endedOn))))
                    .opened(Y2024);
        }

        @Test
        void countInTheYearInWhichTheyEnded() {
            DashboardView dashboard = given("2024-10-01").dashboard();

            assertThat(dashboard.total().actions()).isEqualTo(4);
            assertThat(dashboard.planRevision()).isEqualTo(3);
            assertThat(dashboard.actions())
                    .filteredOn(action -> action.id().equals(SALON))
                    .singleElement()
                    .satisfies(action -> assertThat(action.endedOn()).isEqualTo("2024-10-01"));
        }

        @Test
        void doNotCountWhenTheyEndedBeforeTheYear() {
            assertThat(given("2024-04-01").dashboard().total().actions()).isEqualTo(3);
        }

        @Test
        void countWhenSomethingWasRecordedOfThemNevertheless() {
            assertThat(given("2024-04-01")
                            .events(recorded("r-1", SALON, WARD, until("2024-04-30", ProgressStatus.COMPLETED, 100)))
                            .dashboard()
                            .total()
                            .actions())
                    .isEqualTo(4);
        }
    }

    @Test
    void whatTheRevisionDoesNotKnowIsNamedAndNotLost() {
        ElementId later = new ElementId("a-later");
        DashboardView dashboard = threeOfFourReported()
                .events(recorded("r-9", later, WARD, until("2025-03-31", ProgressStatus.IN_PROGRESS, 10)))
                .dashboard();

        assertThat(dashboard.outsidePlan()).containsExactly(later);
        assertThat(dashboard.total().actions()).isEqualTo(4);
    }

    @Test
    void aReopenedYearShowsThatItIsOpen() {
        assertThat(threeOfFourReported()
                        .events(
                                new PlanYearClosed(Y2024, 1, LocalDate.parse("2025-03-31"), List.of(), null),
                                new PlanYearReopened(Y2024, "誤り"))
                        .dashboard()
                        .state())
                .isEqualTo(PlanYearState.OPEN);
    }

    @Test
    @Tag("KUK-6")
    void theSelfEvaluationStandsBesideTheCouncilsAndEachNamesItsEvent() {
        assertThat(threeOfFourReported()
                        .events(evaluated(SALON, WARD, "B"), reviewed("v-1", "2025-02-01", SALON, "C"))
                        .dashboard()
                        .actions())
                .filteredOn(action -> action.id().equals(SALON))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.selfEvaluations())
                            .extracting(
                                    given -> given.code(),
                                    given -> given.by(),
                                    given -> given.trace().position())
                            .containsExactly(tuple("B", "ward-office", 5L));
                    assertThat(action.councilReviews())
                            .extracting(
                                    given -> given.label(),
                                    given -> given.by(),
                                    given -> given.trace().position())
                            .containsExactly(tuple("やや遅れている", "推進会議", 6L));
                });
    }

    @Test
    void knowsThePlan() {
        assertThat(threeOfFourReported().dashboard().plan()).isEqualTo(PLAN);
    }

    private static ActionEvaluated evaluated(ElementId action, OrganizationId by, String grade) {
        return new ActionEvaluated(Y2024, action, by, new SelfEvaluation(grade, "開いた", "", "理由", ""));
    }

    private static ReviewSubmitted reviewed(String id, String heldOn, ElementId action, String grade) {
        return new ReviewSubmitted(
                Y2024,
                new ReviewId(id),
                "推進会議",
                LocalDate.parse(heldOn),
                List.of(),
                List.of(new ActionReview(action, grade, "意見")));
    }

    private static Organization organization(OrganizationId id, String name) {
        return new Organization(id, name, "", OrganizationKind.OTHER);
    }
}
