package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Districts.DISTRICT_PLAN;
import static jp.ayumi.command.plan.Districts.adoptionBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 推進に関する事を検討し、決定: a district plan is its lead council's to decide on, and to add to. */
@Tag("KAN-7")
class LeadCouncilTest {

    private final PlanScenario district = Districts.arranged();

    @Test
    void itAdoptsThePlanOfItsDistrict() {
        district.when(adoptionBy("会議own"))
                .then(new PlanAdopted(DISTRICT_PLAN, Samples.FIRST_DAY, "会議own", "地区での話し合いを経て"));
    }

    @Test
    void nobodyElseDoesAndTheRefusalSaysWhatToWrite() {
        district.when(adoptionBy("市長"))
                .thenRefusedBy(PlanRule.THE_LEAD_COUNCIL_DECIDES_ON_ITS_PLAN)
                .at("/approvingBody")
                .saying("council", "会議own");
    }

    @Test
    void itAddsAnActionThatIsNeededToReachTheGoal() {
        PlanScenario adopted = district.after(adoptionBy("会議own"));

        adopted.when(addingAnActionBy("市長")).thenRefusedBy(PlanRule.THE_LEAD_COUNCIL_DECIDES_ON_ITS_PLAN);
        adopted.when(addingAnActionBy("会議own")).thenAccepted();
    }

    @Test
    void whoLeadsNowDecides() {
        district.after(Districts.arranging(DISTRICT_PLAN, Samples.PLAN, "watching", Towns.COUNCIL))
                .when(adoptionBy("会議own"))
                .thenRefusedBy(PlanRule.THE_LEAD_COUNCIL_DECIDES_ON_ITS_PLAN)
                .saying("council", "会議watching");
    }

    @Test
    void aCouncilThatWasDissolvedSinceDecidesNothing() {
        district.dissolved("own")
                .when(adoptionBy("会議own"))
                .thenRefusedBy(PlanRule.A_DISSOLVED_COUNCIL_LEADS_NO_DISTRICT)
                .at("/approvingBody");
    }

    @Test
    void aDistrictPlanWithoutOneIsAdoptedAsAnyOther() {
        Districts.draft().when(adoptionBy("市長")).thenAccepted();
    }

    private static RevisePlan addingAnActionBy(String body) {
        PlanTree adds = Samples.actions(Samples.action("a4", "m1"));
        return new RevisePlan(
                DISTRICT_PLAN,
                RevisionTrigger.ANNUAL_REVIEW,
                RevisionScope.PARTIAL,
                "さらに必要な取組があったため",
                body,
                LocalDate.of(2022, 4, 1),
                new PlanChanges(adds, PlanTree.EMPTY, List.of(), List.of(), Set.of()));
    }
}
