package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.A_DISSOLVED_COUNCIL_LEADS_NO_DISTRICT;
import static jp.ayumi.command.plan.PlanRule.A_LEAD_COUNCIL_BELONGS_TO_THE_MUNICIPALITY;
import static jp.ayumi.command.plan.PlanRule.A_LEAD_COUNCIL_WATCHES_THE_PLAN_OR_ITS_DISTRICT;
import static jp.ayumi.command.plan.PlanRule.THE_LEAD_COUNCIL_DECIDES_ON_ITS_PLAN;

import java.util.Optional;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.command.kernel.Pointer;
import org.jspecify.annotations.Nullable;

/** 地区の推進組織: which council may lead a district, and what only it decides (KAN-5, KAN-7). */
final class LeadCouncils {

    private LeadCouncils() {}

    /** Refuses a council that cannot lead the district. Bound, since it may be dissolved or lose its mandate at this moment. */
    static void require(PlanContext context, PlanState plan, CouncilId council, Pointer place) {
        LeadingCouncil known = ofTheMunicipality(plan, council)
                .flatMap(context.around().councils()::now)
                .orElseThrow(() -> A_LEAD_COUNCIL_BELONGS_TO_THE_MUNICIPALITY.refused(place, "council", council));
        requireActive(known, place);
        A_LEAD_COUNCIL_WATCHES_THE_PLAN_OR_ITS_DISTRICT.require(
                known.mandate().contains(plan.id())
                        || isOfTheDistrict(known, plan.profile().area()),
                place,
                "council",
                known.name(),
                "plan",
                plan.id());
    }

    /**
     * 検討し、決定: where a district plan has a lead council, nobody else adopts or revises it. Not bound: another name at the
     * same moment does no harm.
     */
    static void requireDecision(PlanContext context, PlanCommand command, PlanState plan, String approvingBody) {
        plan.ties().leadCouncil().ifPresent(council -> {
            Pointer place = Pointer.to("approvingBody");
            LeadingCouncil lead = context.around()
                    .councils()
                    .glance(council)
                    .orElseThrow(() -> A_LEAD_COUNCIL_BELONGS_TO_THE_MUNICIPALITY.refused(place, "council", council));
            requireActive(lead, place);
            THE_LEAD_COUNCIL_DECIDES_ON_ITS_PLAN.require(
                    approvingBody.equals(lead.name()), place, "plan", command.plan(), "council", lead.name());
        });
    }

    private static Optional<CouncilId> ofTheMunicipality(PlanState plan, CouncilId council) {
        return Optional.of(council)
                .filter(id -> id.municipality().equals(plan.id().municipality()));
    }

    private static void requireActive(LeadingCouncil council, Pointer place) {
        A_DISSOLVED_COUNCIL_LEADS_NO_DISTRICT.require(council.isActive(), place, "council", council.name());
    }

    private static boolean isOfTheDistrict(LeadingCouncil council, @Nullable AreaId district) {
        return district != null && district.equals(council.area());
    }
}
