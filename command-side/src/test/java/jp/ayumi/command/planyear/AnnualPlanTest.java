package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.COUNCIL;
import static jp.ayumi.command.planyear.Kanagawa.NPO;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.STRANGER;
import static jp.ayumi.command.planyear.Kanagawa.TODAY;
import static jp.ayumi.command.planyear.Kanagawa.UNKNOWN;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.ReviseAnnualPlan;
import jp.ayumi.api.planyear.SubmitAnnualPlan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KAN-1")
class AnnualPlanTest {

    private static final Year YEAR = Year.OF_2017;

    private final YearScenario year = YearScenario.ofAnAdoptedPlan().given(YEAR.open());

    @Nested
    class NotSubmitted {

        @Test
        void anAuthorSubmitsItsPart() {
            year.when(YEAR.annualPlan(OFFICE, WATCHING, SALON))
                    .then(new AnnualPlanSubmitted(
                            PLAN_YEAR, OFFICE, OrganizationKind.WARD_OFFICE, entries(WATCHING, SALON)));
        }

        @Test
        void itCannotBeRevised() {
            year.when(YEAR.revisedAnnualPlan(OFFICE, WATCHING))
                    .thenRefusedBy(PlanYearRule.ONLY_A_SUBMITTED_ANNUAL_PLAN_IS_REVISED);
        }

        @Test
        void anOrganizationOfAnotherKindIsNoAuthor() {
            year.when(YEAR.annualPlan(NPO, WATCHING))
                    .thenRefusedBy(PlanYearRule.AN_ANNUAL_PLAN_IS_WRITTEN_BY_ITS_AUTHORS)
                    .saying("kind", "OrganizationKind.NPO")
                    .saying(
                            "authors",
                            "OrganizationKind.WARD_OFFICE, OrganizationKind.SOCIAL_WELFARE_COUNCIL, "
                                    + "OrganizationKind.CARE_PLAZA, OrganizationKind.RELATED_BODY");
        }

        @Test
        void whereThePlanNamesNoAuthorsAnybodyMayWrite() {
            YearScenario.ofAnAdoptedPlan(new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()), Kanagawa.SCHEME)
                    .given(YEAR.open())
                    .when(YEAR.annualPlan(NPO, WATCHING))
                    .thenAccepted();
        }

        @Test
        void anOrganizationNobodyRegisteredIsRefused() {
            year.when(YEAR.annualPlan(STRANGER, WATCHING))
                    .thenRefusedBy(PlanYearRule.AN_ORGANIZATION_OF_THE_MUNICIPALITY_ACTS)
                    .saying("organization", "stranger");
        }

        @Test
        void aDissolvedOrganizationIsRefusedFromItsLastDayOn() {
            year.organized(Kanagawa.dissolved(COUNCIL, TODAY))
                    .when(YEAR.annualPlan(COUNCIL, WATCHING))
                    .thenRefusedBy(PlanYearRule.A_DISSOLVED_ORGANIZATION_ACTS_NO_MORE)
                    .saying("dissolvedOn", TODAY.toString());
        }

        @Test
        void anOrganizationThatWillBeDissolvedStillActs() {
            year.organized(Kanagawa.dissolved(COUNCIL, TODAY.plusDays(1)))
                    .when(YEAR.annualPlan(COUNCIL, WATCHING))
                    .thenAccepted();
        }

        @Test
        void itNamesOneActionAtLeast() {
            year.when(YEAR.annualPlan(OFFICE))
                    .thenRefusedBy(PlanYearRule.AN_ANNUAL_PLAN_HAS_ENTRIES)
                    .at("/entries");
        }

        @Test
        void itNamesActionsOfThePlan() {
            year.when(YEAR.annualPlan(OFFICE, WATCHING, UNKNOWN))
                    .thenRefusedBy(PlanYearRule.AN_ANNUAL_PLAN_NEEDS_ACTIONS_OF_THE_PLAN)
                    .at("/entries/1/action")
                    .saying("action", "nowhere");
        }

        @Test
        void aMeasureIsNoAction() {
            year.when(YEAR.annualPlan(OFFICE, Kanagawa.MEASURE))
                    .thenRefusedBy(PlanYearRule.AN_ANNUAL_PLAN_NEEDS_ACTIONS_OF_THE_PLAN);
        }

        @Test
        void itNamesAnActionOnce() {
            year.when(YEAR.annualPlan(OFFICE, WATCHING, SALON, WATCHING))
                    .thenRefusedBy(PlanYearRule.AN_ANNUAL_PLAN_NAMES_AN_ACTION_ONCE)
                    .at("/entries/2/action");
        }

        @Test
        void itSaysWhatIsIntended() {
            year.when(submitting(new AnnualPlanEntry(WATCHING, " ", "百世帯")))
                    .thenRefusedBy(PlanYearRule.AN_ANNUAL_PLAN_SAYS_WHAT_IS_INTENDED)
                    .at("/entries/0/intention");
        }

        @Test
        void anActionThatEndedBeforeTheYearIsNotPlanned() {
            year.planned(Kanagawa.ended(SALON, LocalDate.of(2017, 4, 1)))
                    .when(YEAR.annualPlan(OFFICE, SALON))
                    .thenRefusedBy(PlanYearRule.NOTHING_IS_RECORDED_AFTER_AN_ACTION_ENDED)
                    .at("/entries/0/action")
                    .saying("endedOn", "2017-04-01");
        }

        @Test
        void anActionThatEndsDuringTheYearIsPlanned() {
            year.planned(Kanagawa.ended(SALON, LocalDate.of(2017, 4, 2)))
                    .when(YEAR.annualPlan(OFFICE, SALON))
                    .thenAccepted();
        }

        @Test
        void anActionThatBeginsAfterTheYearIsNotPlanned() {
            year.planned(Kanagawa.added(Kanagawa.ADDED_LATER, LocalDate.of(2018, 4, 1)))
                    .when(YEAR.annualPlan(OFFICE, Kanagawa.ADDED_LATER))
                    .thenRefusedBy(PlanYearRule.NOTHING_IS_RECORDED_BEFORE_AN_ACTION_BEGINS)
                    .at("/entries/0/action")
                    .saying("since", "2018-04-01");
        }

        @Test
        void anActionThatBeginsOnTheLastDayOfTheYearIsPlanned() {
            year.planned(Kanagawa.added(Kanagawa.ADDED_LATER, LocalDate.of(2018, 3, 31)))
                    .when(YEAR.annualPlan(OFFICE, Kanagawa.ADDED_LATER))
                    .thenAccepted();
        }
    }

    @Nested
    class Submitted {

        private final YearScenario submitted = year.given(YEAR.annualPlan(OFFICE, WATCHING));

        @Test
        void aSecondSubmissionIsRefused() {
            submitted
                    .when(YEAR.annualPlan(OFFICE, SALON))
                    .thenRefusedBy(PlanYearRule.AN_ORGANIZATION_SUBMITS_ITS_ANNUAL_PLAN_ONCE);
        }

        @Test
        void anotherOrganizationSubmitsItsOwnPart() {
            submitted.when(YEAR.annualPlan(COUNCIL, WATCHING)).thenAccepted();
        }

        @Test
        void itIsRevisedWithAReason() {
            submitted
                    .when(YEAR.revisedAnnualPlan(OFFICE, SALON))
                    .then(new AnnualPlanRevised(PLAN_YEAR, OFFICE, entries(SALON), "担い手が増えた"));
        }

        @Test
        void aRevisionWithoutAReasonIsRefused() {
            submitted
                    .when(new ReviseAnnualPlan(PLAN_YEAR, OFFICE, entries(SALON), "　"))
                    .thenRefusedBy(PlanYearRule.A_REVISED_ANNUAL_PLAN_NEEDS_A_REASON)
                    .at("/reason");
        }

        @Test
        void aRevisionNamesActionsOfThePlanToo() {
            submitted
                    .when(YEAR.revisedAnnualPlan(OFFICE, UNKNOWN))
                    .thenRefusedBy(PlanYearRule.AN_ANNUAL_PLAN_NEEDS_ACTIONS_OF_THE_PLAN)
                    .at("/entries/0/action");
        }

        @Test
        void aDissolvedOrganizationRevisesNothing() {
            submitted
                    .organized(Kanagawa.dissolved(OFFICE, TODAY))
                    .when(YEAR.revisedAnnualPlan(OFFICE, SALON))
                    .thenRefusedBy(PlanYearRule.A_DISSOLVED_ORGANIZATION_ACTS_NO_MORE);
        }
    }

    private static PlanYearCommand submitting(AnnualPlanEntry entry) {
        return new SubmitAnnualPlan(PLAN_YEAR, OFFICE, List.of(entry));
    }
}
