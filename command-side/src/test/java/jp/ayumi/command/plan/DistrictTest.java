package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Districts.DISTRICT_PLAN;
import static jp.ayumi.command.plan.Districts.FROM;
import static jp.ayumi.command.plan.Districts.arrangement;
import static jp.ayumi.command.plan.Districts.arranging;
import static jp.ayumi.command.plan.Samples.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ArrangeDistrict;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.SetDistrictPolicy;
import jp.ayumi.api.plan.SupportTeamMember;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 地区別計画の体制: the plan above, the council that leads, the team that supports. */
class DistrictTest {

    private final PlanScenario district = Districts.draft();

    @Nested
    @Tag("KOH-3")
    class ThePolicyOfThePlanAbove {

        private static final Set<OrganizationKind> KINDS = Set.of(OrganizationKind.CARE_PLAZA);

        @Test
        void isSetForADraftAndForAnAdoptedPlan() {
            PlanScenario.drafted().when(new SetDistrictPolicy(PLAN, KINDS)).then(new DistrictPolicySet(PLAN, KINDS));
            PlanScenario.adopted().when(new SetDistrictPolicy(PLAN, KINDS)).thenAccepted();
        }

        @Test
        void isNotADistrictPlansToSet() {
            district.when(new SetDistrictPolicy(DISTRICT_PLAN, KINDS))
                    .thenRefusedBy(PlanRule.ONLY_A_WARD_OR_CITY_PLAN_HAS_DISTRICTS)
                    .asAWhole();
        }
    }

    @Nested
    @Tag("KOH-3")
    class TheSupportTeam {

        @Test
        void isAssignedToTheDistrictWithItsCouncil() {
            DistrictArrangement arrangement = arrangement(PLAN, "own", FROM, Towns.CITY, Towns.COUNCIL);

            district.when(new ArrangeDistrict(DISTRICT_PLAN, arrangement))
                    .then(new DistrictArranged(DISTRICT_PLAN, arrangement));
        }

        @Test
        void hasEveryKindThatThePlanAboveAsksFor() {
            district.when(arranging(DISTRICT_PLAN, PLAN, "own", Towns.CITY))
                    .thenRefusedBy(PlanRule.A_SUPPORT_TEAM_HAS_EVERY_KIND_THAT_THE_PLAN_ABOVE_ASKS_FOR)
                    .at("/supportTeam")
                    .saying("missing", "OrganizationKind.SOCIAL_WELFARE_COUNCIL");
        }

        @Test
        void mayBeEmptyWhereNothingIsAskedFor() {
            PlanScenario.nothing()
                    .after(Districts.drafting(PlanKind.DISTRICT))
                    .beside(PlanScenario.adopted())
                    .watchedBy("own", Towns.DISTRICT)
                    .when(arranging(DISTRICT_PLAN, PLAN, "own"))
                    .thenAccepted();
        }

        @Test
        void isMadeOfActiveOrganizations() {
            district.when(arranging(DISTRICT_PLAN, PLAN, "own", Towns.COUNCIL, Towns.DISSOLVED))
                    .thenRefusedBy(PlanRule.A_SUPPORT_TEAM_IS_MADE_OF_ACTIVE_ORGANIZATIONS)
                    .at("/supportTeam/1/organization");
            district.when(arranging(DISTRICT_PLAN, PLAN, "own", new OrganizationId("nobody")))
                    .thenRefusedBy(PlanRule.A_SUPPORT_TEAM_IS_MADE_OF_ACTIVE_ORGANIZATIONS);
        }

        @Test
        void namesAnOrganizationOnce() {
            district.when(arranging(DISTRICT_PLAN, PLAN, "own", Towns.COUNCIL, Towns.COUNCIL))
                    .thenRefusedBy(PlanRule.A_SUPPORT_TEAM_NAMES_AN_ORGANIZATION_ONCE)
                    .at("/supportTeam/1/organization");
        }

        @Test
        void saysWhatEachDoes() {
            var idle = new DistrictArrangement(
                    PLAN,
                    CouncilId.of(Towns.TOMAKOMAI, "own"),
                    List.of(new SupportTeamMember(Towns.COUNCIL, " ")),
                    FROM);

            district.when(new ArrangeDistrict(DISTRICT_PLAN, idle))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/supportTeam/0/duty");
        }
    }

    @Nested
    class ThePlanAbove {

        @Test
        void isAPlanOfTheMunicipalityThatHasNotEnded() {
            district.when(arranging(DISTRICT_PLAN, PlanId.of(Towns.TOMAKOMAI, "nowhere"), "own", Towns.COUNCIL))
                    .thenRefusedBy(PlanRule.A_DISTRICT_PLAN_NEEDS_A_PARENT_IN_THE_MUNICIPALITY)
                    .at("/parent");
            district.beside(PlanScenario.ended())
                    .when(arranging(DISTRICT_PLAN, PLAN, "own", Towns.COUNCIL))
                    .thenRefusedBy(PlanRule.A_DISTRICT_PLAN_NEEDS_A_PARENT_IN_THE_MUNICIPALITY);
        }

        @Test
        void isNoOtherMunicipalitys() {
            PlanId elsewhere = PlanId.of(new MunicipalityId("kuki"), "city-2");

            district.beside(PlanScenario.nothing().after(Samples.adoption(elsewhere, Samples.NO_MID_TERM)))
                    .when(arranging(DISTRICT_PLAN, elsewhere, "own", Towns.COUNCIL))
                    .thenRefusedBy(PlanRule.A_DISTRICT_PLAN_NEEDS_A_PARENT_IN_THE_MUNICIPALITY);
        }

        @Test
        void isAWardsOrACitysSoThatNoChainOfPlansComesBack() {
            PlanId other = PlanId.of(Towns.TOMAKOMAI, "district-2");
            PlanScenario another = PlanScenario.nothing()
                    .after(new DraftPlan(
                            other,
                            Samples.profile(
                                    PlanKind.DISTRICT, Samples.TERM, Towns.CITY, Towns.DISTRICT, Samples.NO_MID_TERM)));

            district.beside(another)
                    .when(arranging(DISTRICT_PLAN, other, "own", Towns.COUNCIL))
                    .thenRefusedBy(PlanRule.A_DISTRICT_PLAN_STANDS_UNDER_A_WARD_OR_CITY_PLAN)
                    .at("/parent");
        }

        @Test
        void holdsInAYearOfTheDistrictPlan() {
            PlanId next = PlanId.of(Towns.TOMAKOMAI, "city-4");
            PlanScenario later = PlanScenario.nothing()
                    .after(new DraftPlan(
                            next,
                            Samples.profile(
                                    PlanKind.CITY, Samples.term(2026, 2030), Towns.CITY, null, Samples.NO_MID_TERM)));

            district.beside(later)
                    .when(arranging(DISTRICT_PLAN, next, "own", Towns.COUNCIL))
                    .thenRefusedBy(PlanRule.THE_TERMS_OF_A_DISTRICT_PLAN_AND_ITS_PARENT_OVERLAP)
                    .at("/parent")
                    .saying("first", "2026");
        }
    }

    @Nested
    @Tag("KAN-5")
    class TheLeadCouncil {

        @Test
        void isTheDistrictsOwnOrWatchesThePlan() {
            district.when(arranging(DISTRICT_PLAN, PLAN, "own", Towns.COUNCIL)).thenAccepted();
            district.when(arranging(DISTRICT_PLAN, PLAN, "watching", Towns.COUNCIL))
                    .thenAccepted();
        }

        @Test
        void isNoCouncilOfAnotherArea() {
            district.when(arranging(DISTRICT_PLAN, PLAN, "elsewhere", Towns.COUNCIL))
                    .thenRefusedBy(PlanRule.A_LEAD_COUNCIL_WATCHES_THE_PLAN_OR_ITS_DISTRICT)
                    .at("/leadCouncil");
        }

        @Test
        void isACouncilOfTheMunicipality() {
            district.when(arranging(DISTRICT_PLAN, PLAN, "nowhere", Towns.COUNCIL))
                    .thenRefusedBy(PlanRule.A_LEAD_COUNCIL_BELONGS_TO_THE_MUNICIPALITY)
                    .at("/leadCouncil");
        }

        @Test
        void hasNotBeenDissolved() {
            district.dissolved("own")
                    .when(arranging(DISTRICT_PLAN, PLAN, "own", Towns.COUNCIL))
                    .thenRefusedBy(PlanRule.A_DISSOLVED_COUNCIL_LEADS_NO_DISTRICT)
                    .at("/leadCouncil");
        }
    }

    @Test
    void onlyADistrictPlanIsArranged() {
        PlanScenario.nothing()
                .after(Districts.drafting(PlanKind.CITY))
                .beside(PlanScenario.adopted())
                .when(arranging(DISTRICT_PLAN, PLAN, "own", Towns.COUNCIL))
                .thenRefusedBy(PlanRule.ONLY_A_DISTRICT_PLAN_IS_ARRANGED);
    }

    @Test
    void anArrangementBeginsBeforeTheTermEnds() {
        LocalDate late = Samples.TERM.last().lastDay().plusDays(1);

        district.when(new ArrangeDistrict(DISTRICT_PLAN, arrangement(PLAN, "own", late, Towns.COUNCIL)))
                .thenRefusedBy(PlanRule.AN_ARRANGEMENT_BEGINS_BEFORE_THE_TERM_ENDS)
                .at("/from");
    }

    @Test
    void aDistrictIsArrangedAnew() {
        Districts.arranged()
                .when(arranging(DISTRICT_PLAN, PLAN, "watching", Towns.COUNCIL))
                .thenAccepted();
    }
}
