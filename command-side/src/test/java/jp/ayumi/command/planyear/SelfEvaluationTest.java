package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.COUNCIL;
import static jp.ayumi.command.planyear.Kanagawa.NPO;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.STRANGER;
import static jp.ayumi.command.planyear.Kanagawa.UNKNOWN;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.grade;

import java.time.LocalDate;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.SelfEvaluation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SelfEvaluationTest {

    private static final Year YEAR = Year.OF_2017;

    private final YearScenario year = YearScenario.ofAnAdoptedPlan().given(YEAR.open());

    @Test
    void anOrganizationEvaluatesAnAction() {
        year.when(YEAR.evaluation(OFFICE, WATCHING, grade("A")))
                .then(new ActionEvaluated(PLAN_YEAR, WATCHING, OFFICE, grade("A")));
    }

    @Test
    void aLaterEvaluationStandsBesideTheEarlier() {
        year.given(YEAR.evaluation(OFFICE, WATCHING, grade("A")))
                .when(YEAR.evaluation(OFFICE, WATCHING, grade("D")))
                .thenAccepted();
    }

    @Test
    void severalOrganizationsEvaluateTheSameAction() {
        year.given(YEAR.evaluation(OFFICE, WATCHING, grade("A")))
                .when(YEAR.evaluation(COUNCIL, WATCHING, grade("A")))
                .thenAccepted();
    }

    @Test
    @Tag("KUK-4")
    void itIsMadeByWhoIsResponsibleAndByNobodyElse() {
        year.when(YEAR.evaluation(NPO, SALON, grade("A")))
                .thenRefusedBy(PlanYearRule.AN_ACTION_IS_EVALUATED_BY_WHO_IS_RESPONSIBLE_FOR_IT)
                .asAWhole()
                .saying("organization", "npo");
        year.when(YEAR.evaluation(COUNCIL, SALON, grade("A"))).thenAccepted();
        year.planned(Kanagawa.added(Kanagawa.ADDED_LATER, LocalDate.of(2017, 4, 1), COUNCIL))
                .when(YEAR.evaluation(OFFICE, Kanagawa.ADDED_LATER, grade("A")))
                .thenRefusedBy(PlanYearRule.AN_ACTION_IS_EVALUATED_BY_WHO_IS_RESPONSIBLE_FOR_IT);
    }

    @Test
    void whereThePlanNamesNobodyItIsMadeByThePlansOwner() {
        YearScenario nobodys =
                year.planned(Kanagawa.added(Kanagawa.ADDED_LATER, LocalDate.of(2017, 4, 1), new OrganizationId[0]));
        PlanYearRule rule = PlanYearRule.AN_ACTION_IS_EVALUATED_BY_WHO_IS_RESPONSIBLE_FOR_IT;
        nobodys.when(YEAR.evaluation(COUNCIL, Kanagawa.ADDED_LATER, grade("A"))).thenRefusedBy(rule);
        nobodys.when(YEAR.evaluation(OFFICE, Kanagawa.ADDED_LATER, grade("A"))).thenAccepted();
    }

    @Test
    void itIsMadeForAnActionOfThePlan() {
        year.when(YEAR.evaluation(OFFICE, UNKNOWN, grade("A")))
                .thenRefusedBy(PlanYearRule.A_SELF_EVALUATION_NEEDS_AN_ACTION_OF_THE_PLAN)
                .at("/action");
    }

    @Test
    void itIsMadeByAnOrganizationOfTheMunicipality() {
        year.when(YEAR.evaluation(STRANGER, WATCHING, grade("A")))
                .thenRefusedBy(PlanYearRule.AN_ORGANIZATION_OF_THE_MUNICIPALITY_ACTS);
    }

    @Test
    void itUsesAGradeOfThePlan() {
        year.when(YEAR.evaluation(OFFICE, WATCHING, grade("S")))
                .thenRefusedBy(PlanYearRule.A_SELF_EVALUATION_USES_A_GRADE_OF_THE_PLAN)
                .at("/grade")
                .saying("grades", "A, D");
    }

    @Test
    void itSaysWhy() {
        year.when(YEAR.evaluation(OFFICE, WATCHING, new SelfEvaluation("A", "できた", "", " ", "")))
                .thenRefusedBy(PlanYearRule.A_SELF_EVALUATION_NEEDS_A_REASON)
                .at("/reason");
    }

    @Test
    void aPoorGradeSaysHowToRecover() {
        year.when(YEAR.evaluation(OFFICE, WATCHING, new SelfEvaluation("D", "", "できなかった", "人手不足", " ")))
                .thenRefusedBy(PlanYearRule.A_POOR_GRADE_NEEDS_A_STEP_TO_RECOVER)
                .at("/nextStep")
                .saying("grade", "遅れている");
    }

    @Test
    void aGoodGradeNeedsNoStepToRecover() {
        year.when(YEAR.evaluation(OFFICE, WATCHING, new SelfEvaluation("A", "できた", "", "計画どおり", "")))
                .thenAccepted();
    }
}
