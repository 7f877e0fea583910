package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Samples.IF_NECESSARY;
import static jp.ayumi.command.plan.Samples.MIDDLE;
import static jp.ayumi.command.plan.Samples.NO_MID_TERM;
import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.TERM;
import static jp.ayumi.command.plan.Samples.profile;
import static jp.ayumi.command.plan.Samples.term;

import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.ReviseProfile;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan may say of itself. */
class ProfileTest {

    @Test
    void theOwnerIsAnOrganizationOfTheMunicipality() {
        drafting(profile(PlanKind.CITY, TERM, new OrganizationId("nobody"), null, NO_MID_TERM))
                .thenRefusedBy(PlanRule.A_PLAN_NEEDS_AN_OWNER_OF_ITS_MUNICIPALITY)
                .at("/owner")
                .saying("organization", "nobody");
    }

    @Test
    void theOwnerIsNotDissolved() {
        drafting(profile(PlanKind.CITY, TERM, Towns.DISSOLVED, null, NO_MID_TERM))
                .thenRefusedBy(PlanRule.A_DISSOLVED_ORGANIZATION_OWNS_NO_PLAN)
                .at("/owner");
    }

    @Test
    void aDistrictPlanNamesItsDistrict() {
        drafting(profile(PlanKind.DISTRICT, TERM, Towns.CITY, Towns.DISTRICT, NO_MID_TERM))
                .thenAccepted();
        drafting(profile(PlanKind.DISTRICT, TERM, Towns.CITY, null, NO_MID_TERM))
                .thenRefusedBy(PlanRule.A_DISTRICT_PLAN_AND_NO_OTHER_NAMES_ITS_AREA)
                .at("/area");
    }

    @Test
    void noOtherPlanNamesADistrict() {
        drafting(profile(PlanKind.CITY, TERM, Towns.CITY, Towns.DISTRICT, NO_MID_TERM))
                .thenRefusedBy(PlanRule.A_DISTRICT_PLAN_AND_NO_OTHER_NAMES_ITS_AREA);
    }

    @Test
    void theDistrictIsAnAreaOfTheMunicipality() {
        drafting(profile(PlanKind.DISTRICT, TERM, Towns.CITY, new AreaId("nowhere"), NO_MID_TERM))
                .thenRefusedBy(PlanRule.A_DISTRICT_PLAN_NEEDS_AN_AREA_OF_ITS_MUNICIPALITY)
                .at("/area");
    }

    @Test
    void aTermIsAtMostTwentyYears() {
        drafting(profile(PlanKind.CITY, term(2021, 2040), Towns.CITY, null, NO_MID_TERM))
                .thenAccepted();
        drafting(profile(PlanKind.CITY, term(2021, 2041), Towns.CITY, null, NO_MID_TERM))
                .thenRefusedBy(PlanRule.A_TERM_IS_AT_MOST_TWENTY_YEARS)
                .at("/term")
                .saying("years", "21");
    }

    @ParameterizedTest
    @EnumSource(
            value = MidTermReviewPolicy.class,
            names = {"ALWAYS", "IF_NECESSARY"})
    void aMidTermReviewNeedsAMiddleYear(MidTermReviewPolicy policy) {
        drafting(profile(new PlanPolicy(policy, null, Set.of())))
                .thenRefusedBy(PlanRule.A_PLAN_WITH_A_MID_TERM_REVIEW_NAMES_ITS_MIDDLE_YEAR)
                .at("/policy/midTermYear");
    }

    @Test
    void withoutAMidTermReviewThereIsNoMiddleYear() {
        drafting(profile(new PlanPolicy(MidTermReviewPolicy.NONE, MIDDLE, Set.of())))
                .thenRefusedBy(PlanRule.A_PLAN_WITH_A_MID_TERM_REVIEW_NAMES_ITS_MIDDLE_YEAR);
    }

    @ParameterizedTest
    @CsvSource({"2020", "2026"})
    void theMiddleYearLiesWithinTheTerm(int year) {
        drafting(profile(new PlanPolicy(MidTermReviewPolicy.ALWAYS, new FiscalYear(year), Set.of())))
                .thenRefusedBy(PlanRule.THE_MIDDLE_YEAR_LIES_WITHIN_THE_TERM)
                .at("/policy/midTermYear")
                .saying("first", "2021")
                .saying("last", "2025");
    }

    @ParameterizedTest
    @CsvSource({
        "'',目標,施策,取組,/title",
        "題,'',施策,取組,/levels/goal",
        "題,目標,'',取組,/levels/measure",
        "題,目標,施策,'',/levels/action"
    })
    void whatIsShownIsNotBlank(String title, String goal, String measure, String action, String place) {
        PlanProfile plain = profile(IF_NECESSARY);
        LevelNames levels = new LevelNames(goal, measure, action);
        drafting(new PlanProfile(
                        plain.kind(), title, "", plain.term(), plain.owner(), null, levels, plain.policy(), false))
                .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                .at(place);
    }

    @Test
    void aRevisedProfileObeysTheSameRules() {
        PlanScenario.drafted()
                .when(new ReviseProfile(PLAN, profile(PlanKind.CITY, TERM, Towns.DISSOLVED, null, NO_MID_TERM)))
                .thenRefusedBy(PlanRule.A_DISSOLVED_ORGANIZATION_OWNS_NO_PLAN)
                .at("/owner");
    }

    @Test
    void theTermKeepsTheYearsOfTargetsThatTheTreeHas() {
        PlanProfile shorter = profile(PlanKind.CITY, term(2021, 2022), Towns.CITY, null, NO_MID_TERM);

        PlanScenario.drafted().when(new ReviseProfile(PLAN, shorter)).thenAccepted();
        PlanScenario.composed()
                .when(new ReviseProfile(PLAN, shorter))
                .thenRefusedBy(PlanRule.THE_TERM_KEEPS_THE_YEARS_OF_ITS_TARGETS)
                .at("/term")
                .saying("indicator", "i1")
                .saying("year", "2023");
    }

    private static Scenario.Outcome<PlanEvent> drafting(PlanProfile profile) {
        return PlanScenario.nothing().when(new DraftPlan(PLAN, profile));
    }
}
