package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.MIDDLE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.PLAZA;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.TODAY;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.direction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.DecideDirections;
import jp.ayumi.api.planyear.EvaluateAction;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.ReopenYear;
import jp.ayumi.api.planyear.SubmitAnnualPlan;
import jp.ayumi.api.planyear.SubmitReview;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Year YEAR = Year.OF_2017;
    private static final LocalDate CLOSED_ON = LocalDate.of(2018, 5, 31);

    private final YearScenario adopted = YearScenario.ofAnAdoptedPlan();

    @Nested
    class ACompleteYear {

        private final YearScenario complete = CompleteYear.of(adopted, YEAR);

        @Test
        void isClosedForTheFirstTime() {
            complete.when(YEAR.close()).then(new PlanYearClosed(PLAN_YEAR, 1, CLOSED_ON, List.of(), null));
        }

        @Test
        void isNotClosedBeforeItBegan() {
            complete.when(new CloseYear(PLAN_YEAR, LocalDate.of(2017, 3, 31), null))
                    .thenRefusedBy(PlanYearRule.A_YEAR_IS_NOT_CLOSED_BEFORE_IT_BEGINS)
                    .at("/closedOn");
        }

        @Test
        void isNotClosedOnADayToCome() {
            complete.when(new CloseYear(PLAN_YEAR, TODAY.plusDays(1), null))
                    .thenRefusedBy(PlanYearRule.NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS)
                    .at("/closedOn");
        }

        @Test
        void owesNothingToAnActionThatWasAddedForTheYearAfter() {
            complete.planned(Kanagawa.added(Kanagawa.ADDED_LATER, LocalDate.of(2018, 4, 1)))
                    .when(YEAR.close())
                    .thenAccepted();
        }

        @Test
        void owesAWordToAnActionThatWasAddedDuringTheYear() {
            complete.planned(Kanagawa.added(Kanagawa.ADDED_LATER, LocalDate.of(2018, 3, 31)))
                    .when(YEAR.close())
                    .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_WITH_EVERY_ACTION_EVALUATED)
                    .saying("missing", "added-later");
        }
    }

    @Nested
    @Tag("NIS-4")
    class AYearWithOpenOpinions {

        private final YearScenario waiting = CompleteYear.of(adopted, YEAR).waitingFor("more-carriers", "more-venues");

        @Test
        void isNotClosedInSilence() {
            waiting.when(YEAR.close())
                    .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_OVER_OPEN_OPINIONS_WITH_A_REASON)
                    .at("/openOpinionsReason")
                    .saying("opinions", "more-carriers, more-venues");
        }

        @Test
        void isNotClosedWithABlankReasonEither() {
            waiting.when(new CloseYear(PLAN_YEAR, CLOSED_ON, " "))
                    .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_OVER_OPEN_OPINIONS_WITH_A_REASON);
        }

        @Test
        void isClosedWithAReasonAndTheClosingSaysOverWhat() {
            waiting.when(new CloseYear(PLAN_YEAR, CLOSED_ON, "協議が続いているため"))
                    .then(new PlanYearClosed(
                            PLAN_YEAR,
                            1,
                            CLOSED_ON,
                            List.of(new OpinionId("more-carriers"), new OpinionId("more-venues")),
                            "協議が続いているため"));
        }

        @Test
        void keepsNoReasonWhenNoneIsOpenAnyMore() {
            waiting.waitingFor()
                    .when(new CloseYear(PLAN_YEAR, CLOSED_ON, "協議が続いているため"))
                    .then(new PlanYearClosed(PLAN_YEAR, 1, CLOSED_ON, List.of(), null));
        }
    }

    @Nested
    class AnIncompleteYear {

        @Test
        @Tag("KAN-1")
        void lacksTheAnnualPlanOfOneKindOfAuthor() {
            CompleteYear.without(
                            adopted,
                            command -> command instanceof SubmitAnnualPlan part
                                    && part.organization().equals(PLAZA))
                    .when(YEAR.close())
                    .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_WITH_EVERY_AUTHORS_ANNUAL_PLAN)
                    .saying("missing", "OrganizationKind.CARE_PLAZA");
        }

        @Test
        @Tag("KAN-1")
        void lacksProgressOfWhatWasPlanned() {
            CompleteYear.without(
                            adopted,
                            command -> command instanceof RecordProgress record
                                    && record.action().equals(SALON))
                    .when(YEAR.close())
                    .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_WITH_PROGRESS_OF_WHAT_WAS_PLANNED)
                    .saying("missing", "salon");
        }

        @Test
        void lacksAReview() {
            CompleteYear.without(adopted, SubmitReview.class::isInstance)
                    .when(YEAR.close())
                    .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_AFTER_A_REVIEW);
        }

        @Test
        void lacksSelfEvaluations() {
            CompleteYear.without(adopted, EvaluateAction.class::isInstance)
                    .when(YEAR.close())
                    .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_WITH_EVERY_ACTION_EVALUATED)
                    .saying("missing", "watching-over, salon");
        }

        @Test
        @Tag("KOH-2")
        void lacksTheDirectionOfAnAction() {
            CompleteYear.without(adopted, DecideDirections.class::isInstance)
                    .given(YEAR.directions(direction(WATCHING, "continue")))
                    .when(YEAR.close())
                    .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_WITH_A_DIRECTION_PER_ACTION)
                    .saying("missing", "salon");
        }

        @Test
        void mayLeaveUnsaidWhatEndedDuringTheYear() {
            CompleteYear.without(adopted, EvaluateAction.class::isInstance)
                    .given(YEAR.evaluation(Kanagawa.OFFICE, WATCHING, Year.grade("A")))
                    .planned(Kanagawa.ended(SALON, LocalDate.of(2018, 3, 31)))
                    .when(YEAR.close())
                    .thenAccepted();
        }

        @Test
        void mustNotLeaveUnsaidWhatEndsWithTheYear() {
            CompleteYear.without(adopted, DecideDirections.class::isInstance)
                    .given(YEAR.directions(direction(WATCHING, "continue")))
                    .planned(Kanagawa.ended(SALON, LocalDate.of(2018, 4, 1)))
                    .when(YEAR.close())
                    .thenRefusedBy(PlanYearRule.A_YEAR_CLOSES_WITH_A_DIRECTION_PER_ACTION)
                    .saying("missing", "salon");
        }
    }

    @Nested
    @Tag("KAN-3")
    class TheMiddleYear {

        private static final Year MIDDLE_YEAR = new Year(PlanYearId.of(PLAN, MIDDLE));
        private static final LocalDate AFTER_IT = LocalDate.of(2019, 6, 20);

        @Test
        void closesAfterTheMidTermReview() {
            middleYear(MidTermReviewPolicy.ALWAYS)
                    .planned(new MidTermReviewSubmitted(
                            PLAN, MIDDLE, "策定・推進会議", LocalDate.of(2018, 11, 1), "あいさつが増えた", "訪問", "担い手"))
                    .when(MIDDLE_YEAR.close())
                    .thenAccepted();
        }

        @Test
        void doesNotCloseWithoutIt() {
            middleYear(MidTermReviewPolicy.ALWAYS)
                    .when(MIDDLE_YEAR.close())
                    .thenRefusedBy(PlanYearRule.A_MIDDLE_YEAR_CLOSES_AFTER_THE_MID_TERM_REVIEW)
                    .saying("year", "2018");
        }

        @Test
        void asksForNoneWhereThePlanReviewsOnlyIfNecessary() {
            middleYear(MidTermReviewPolicy.IF_NECESSARY)
                    .when(MIDDLE_YEAR.close())
                    .thenAccepted();
        }

        private static YearScenario middleYear(MidTermReviewPolicy midTermReview) {
            PlanPolicy policy = new PlanPolicy(midTermReview, MIDDLE, Set.of());
            return CompleteYear.of(
                    YearScenario.ofAnAdoptedPlan(policy, Kanagawa.SCHEME).on(AFTER_IT), MIDDLE_YEAR);
        }
    }

    @Nested
    class AClosedYear {

        private final YearScenario closed = CompleteYear.closed();

        @Test
        void isReopenedWithAReason() {
            closed.when(YEAR.reopen()).then(new PlanYearReopened(PLAN_YEAR, "実績値の訂正があった"));
        }

        @Test
        void isNotReopenedWithoutOne() {
            closed.when(new ReopenYear(PLAN_YEAR, " "))
                    .thenRefusedBy(PlanYearRule.A_REOPENING_NEEDS_A_REASON)
                    .at("/reason");
        }
    }

    @Nested
    class AReopenedYear {

        private final YearScenario reopened = CompleteYear.closed().given(YEAR.reopen());

        @Test
        void takesRecordsAgain() {
            reopened.when(YEAR.correction("first", YEAR.firstQuarter("坂が多い"))).thenAccepted();
        }

        @Test
        void isClosedForTheSecondTime() {
            reopened.when(YEAR.close()).then(new PlanYearClosed(PLAN_YEAR, 2, CLOSED_ON, List.of(), null));
        }

        @Test
        void isNotReopenedAgain() {
            reopened.when(YEAR.reopen()).thenRefusedBy(PlanYearRule.ONLY_A_CLOSED_YEAR_IS_REOPENED);
        }
    }
}
