package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Revisions.REWORDING;
import static jp.ayumi.command.plan.Revisions.changing;
import static jp.ayumi.command.plan.Revisions.revision;
import static jp.ayumi.command.plan.Samples.ALWAYS;
import static jp.ayumi.command.plan.Samples.IF_NECESSARY;
import static jp.ayumi.command.plan.Samples.MIDDLE;
import static jp.ayumi.command.plan.Samples.NO_MID_TERM;
import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.goal;
import static jp.ayumi.command.plan.Samples.goals;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.DecideOnRevision;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.SubmitMidTermReview;
import jp.ayumi.command.kernel.KernelRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The middle of the term: always reviewed, or revised if found necessary, as the plan's policy says. */
class MidTermTest {

    private static final LocalDate IN_THE_MIDDLE = LocalDate.of(2023, 11, 1);
    private static final SubmitMidTermReview REVIEW = review(MIDDLE, IN_THE_MIDDLE);

    @Nested
    @Tag("KAN-3")
    class WhereThePlanIsAlwaysReviewed {

        private final PlanScenario plan = PlanScenario.adopted(ALWAYS);

        @Test
        void theReviewTellsWhatChangedInTheCommunity() {
            plan.when(REVIEW)
                    .then(new MidTermReviewSubmitted(PLAN, MIDDLE, "推進会議", IN_THE_MIDDLE, "声をかけあう人が増えた", "見守り", "担い手"));
        }

        @Test
        void theReviewComesBeforeTheDecision() {
            plan.when(decision(false)).thenRefusedBy(PlanRule.THE_MID_TERM_REVIEW_COMES_FIRST);

            plan.after(REVIEW).when(decision(false)).thenAccepted();
        }

        @Test
        void theReviewComesBeforeTheRevision() {
            plan.when(midTermRevision()).thenRefusedBy(PlanRule.THE_MID_TERM_REVIEW_COMES_FIRST);

            plan.after(REVIEW, decision(true)).when(midTermRevision()).thenAccepted();
        }

        @Test
        void theReviewAloneIsNoFindingThatARevisionIsNecessary() {
            plan.after(REVIEW)
                    .when(midTermRevision())
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY);
        }

        @Test
        void thePlanDoesNotOutliveItsMiddleYearWithoutTheReview() {
            EndPlan afterwards = new EndPlan(PLAN, MIDDLE.lastDay().plusDays(1), "合併");

            plan.when(afterwards).thenRefusedBy(PlanRule.THE_MID_TERM_REVIEW_COMES_FIRST);
            plan.after(REVIEW).when(afterwards).thenAccepted();
        }

        @Test
        void thePlanMayEndBeforeTheReviewIsDue() {
            plan.when(new EndPlan(PLAN, MIDDLE.lastDay(), "合併")).thenAccepted();
        }
    }

    @Nested
    class AReview {

        @Test
        @Tag("KAN-3")
        void isAboutTheMiddleYear() {
            PlanScenario.adopted(ALWAYS)
                    .when(review(MIDDLE.next(), IN_THE_MIDDLE))
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVIEW_IS_ABOUT_THE_MIDDLE_YEAR)
                    .at("/fiscalYear")
                    .saying("middle", "2023");
        }

        @Test
        void isNotHeldBeforeItsYear() {
            PlanScenario.adopted(ALWAYS)
                    .when(review(MIDDLE, LocalDate.of(2023, 3, 31)))
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVIEW_IS_HELD_WHEN_ITS_YEAR_HAS_BEGUN)
                    .at("/heldOn");
            PlanScenario.adopted(ALWAYS)
                    .when(review(MIDDLE, LocalDate.of(2024, 5, 1)))
                    .thenAccepted();
        }

        @Test
        void takesPlaceWhereThePlanProvidesForIt() {
            PlanScenario.adopted(IF_NECESSARY).when(REVIEW).thenAccepted();
            PlanScenario.adopted(NO_MID_TERM)
                    .when(REVIEW)
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVIEW_NEEDS_A_PLAN_THAT_PROVIDES_FOR_ONE);
        }

        @ParameterizedTest
        @CsvSource({
            "'',変化,成果,課題,/body",
            "会議,' ',成果,課題,/communityChanges",
            "会議,変化,'',課題,/achievements",
            "会議,変化,成果,'',/issues"
        })
        @Tag("KAN-3")
        void leavesNothingOut(String body, String changes, String achievements, String issues, String place) {
            PlanScenario.adopted(ALWAYS)
                    .when(new SubmitMidTermReview(PLAN, MIDDLE, body, IN_THE_MIDDLE, changes, achievements, issues))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at(place);
        }
    }

    @Nested
    @Tag("TOM-3")
    class WhereThePlanIsRevisedIfFoundNecessary {

        private final PlanScenario plan = PlanScenario.adopted(IF_NECESSARY);

        @Test
        void theFindingIsRecordedEitherWay() {
            for (boolean necessary : new boolean[] {true, false}) {
                plan.when(decision(necessary))
                        .then(new RevisionDecided(
                                PLAN, RevisionTrigger.MID_TERM, necessary, "委員会の意見", "市長", IN_THE_MIDDLE));
            }
        }

        @Test
        void itIsPartiallyRevisedOnceFoundNecessary() {
            plan.after(decision(true)).when(midTermRevision()).thenAccepted();
        }

        @Test
        void itIsNotRevisedBeforeTheFinding() {
            plan.when(midTermRevision())
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY)
                    .at("/trigger");
        }

        @Test
        void itIsNotRevisedWhenFoundNotNecessary() {
            plan.after(decision(false))
                    .when(midTermRevision())
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY);
        }

        @Test
        void theLatestFindingCounts() {
            plan.after(decision(true), decision(false))
                    .when(midTermRevision())
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY);
            plan.after(decision(true)).when(midTermRevision()).thenAccepted();
        }

        @Test
        void aFindingOnAnotherTriggerIsNoFindingOnTheMidTerm() {
            plan.after(new DecideOnRevision(PLAN, RevisionTrigger.CHANGE_OF_LAW, true, "改正", "市長", IN_THE_MIDDLE))
                    .when(midTermRevision())
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY);
        }

        @Test
        void aWholeRevisionNeedsAnotherTrigger() {
            plan.after(decision(true))
                    .when(revision(
                            RevisionTrigger.MID_TERM, RevisionScope.WHOLE, IN_THE_MIDDLE, changing(goals(goal("g1")))))
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVISION_IS_PARTIAL)
                    .at("/scope");
            plan.when(revision(
                            RevisionTrigger.CHANGE_OF_LAW,
                            RevisionScope.WHOLE,
                            IN_THE_MIDDLE,
                            changing(goals(goal("g1")))))
                    .thenAccepted();
        }

        @ParameterizedTest
        @CsvSource({"2023-03-31", "2024-04-01"})
        void anotherYearNeedsAnotherTrigger(LocalDate day) {
            plan.after(decision(true))
                    .when(revision(RevisionTrigger.MID_TERM, RevisionScope.PARTIAL, day, REWORDING))
                    .thenRefusedBy(PlanRule.A_MID_TERM_REVISION_FALLS_IN_THE_MIDDLE_YEAR)
                    .at("/effectiveOn");
            plan.when(revision(RevisionTrigger.ANNUAL_REVIEW, RevisionScope.PARTIAL, day, REWORDING))
                    .thenAccepted();
        }

        @ParameterizedTest
        @CsvSource({"2023-03-31", "2024-04-01"})
        void theFindingFallsInTheMiddleYear(LocalDate day) {
            plan.when(new DecideOnRevision(PLAN, RevisionTrigger.MID_TERM, true, "意見", "市長", day))
                    .thenRefusedBy(PlanRule.A_MID_TERM_DECISION_FALLS_IN_THE_MIDDLE_YEAR)
                    .at("/decidedOn");
        }

        @Test
        void thePlanMayEndWithoutAReview() {
            plan.when(new EndPlan(PLAN, Samples.TERM.last().lastDay(), "期間満了")).thenAccepted();
        }
    }

    @Test
    void withoutAMiddleYearThereIsNoMidTermDecisionAndNoMidTermRevision() {
        PlanScenario plan = PlanScenario.adopted(NO_MID_TERM);

        plan.when(decision(true)).thenRefusedBy(PlanRule.A_MID_TERM_REVIEW_NEEDS_A_PLAN_THAT_PROVIDES_FOR_ONE);
        plan.when(midTermRevision()).thenRefusedBy(PlanRule.A_MID_TERM_REVIEW_NEEDS_A_PLAN_THAT_PROVIDES_FOR_ONE);
    }

    private static SubmitMidTermReview review(FiscalYear year, LocalDate heldOn) {
        return new SubmitMidTermReview(PLAN, year, "推進会議", heldOn, "声をかけあう人が増えた", "見守り", "担い手");
    }

    private static DecideOnRevision decision(boolean necessary) {
        return new DecideOnRevision(PLAN, RevisionTrigger.MID_TERM, necessary, "委員会の意見", "市長", IN_THE_MIDDLE);
    }

    private static RevisePlan midTermRevision() {
        return revision(RevisionTrigger.MID_TERM, RevisionScope.PARTIAL, IN_THE_MIDDLE, REWORDING);
    }
}
