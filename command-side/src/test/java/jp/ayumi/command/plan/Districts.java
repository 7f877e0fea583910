package jp.ayumi.command.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.AdoptPlan;
import jp.ayumi.api.plan.ArrangeDistrict;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.SetDistrictPolicy;
import jp.ayumi.api.plan.SetEvaluationScheme;
import jp.ayumi.api.plan.SupportTeamMember;
import jp.ayumi.command.municipality.Towns;

/** A district plan for tests, and the city plan above it that asks for a social-welfare council in every support team. */
final class Districts {

    static final PlanId DISTRICT_PLAN = PlanId.of(Towns.TOMAKOMAI, "district-plan");
    static final LocalDate FROM = LocalDate.of(2021, 6, 1);

    private Districts() {}

    /** The district's plan as a draft, with the city plan beside it. */
    static PlanScenario draft() {
        PlanScenario above = PlanScenario.adopted()
                .after(new SetDistrictPolicy(Samples.PLAN, Set.of(OrganizationKind.SOCIAL_WELFARE_COUNCIL)));
        return PlanScenario.nothing()
                .after(drafting(PlanKind.DISTRICT))
                .beside(above)
                .watchedBy("own", Towns.DISTRICT)
                .watchedBy("watching", null, DISTRICT_PLAN)
                .watchedBy("elsewhere", Towns.ZONE, Samples.PLAN);
    }

    /** The same, led by its own council. */
    static PlanScenario arranged() {
        return draft().after(arranging(DISTRICT_PLAN, Samples.PLAN, "own", Towns.CITY, Towns.COUNCIL));
    }

    static PlanCommand[] drafting(PlanKind kind) {
        return new PlanCommand[] {
            new DraftPlan(
                    DISTRICT_PLAN,
                    Samples.profile(
                            kind,
                            Samples.TERM,
                            Towns.CITY,
                            kind == PlanKind.DISTRICT ? Towns.DISTRICT : null,
                            Samples.NO_MID_TERM)),
            new ComposeTree(DISTRICT_PLAN, Samples.TREE),
            new SetEvaluationScheme(DISTRICT_PLAN, Samples.SCHEME)
        };
    }

    static AdoptPlan adoptionBy(String body) {
        return new AdoptPlan(DISTRICT_PLAN, Samples.FIRST_DAY, body, "地区での話し合いを経て");
    }

    static ArrangeDistrict arranging(PlanId plan, PlanId parent, String council, OrganizationId... team) {
        return new ArrangeDistrict(plan, arrangement(parent, council, FROM, team));
    }

    static DistrictArrangement arrangement(
            PlanId parent, String council, LocalDate from, OrganizationId... organizations) {
        List<SupportTeamMember> team = Arrays.stream(organizations)
                .map(organization -> new SupportTeamMember(organization, "地区担当"))
                .toList();
        return new DistrictArrangement(parent, CouncilId.of(Towns.TOMAKOMAI, council), team, from);
    }
}
