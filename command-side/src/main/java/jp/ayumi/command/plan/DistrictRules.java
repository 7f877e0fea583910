package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.AN_ARRANGEMENT_BEGINS_BEFORE_THE_TERM_ENDS;
import static jp.ayumi.command.plan.PlanRule.A_DISTRICT_PLAN_NEEDS_A_PARENT_IN_THE_MUNICIPALITY;
import static jp.ayumi.command.plan.PlanRule.A_DISTRICT_PLAN_STANDS_UNDER_A_WARD_OR_CITY_PLAN;
import static jp.ayumi.command.plan.PlanRule.ONLY_A_DISTRICT_PLAN_IS_ARRANGED;
import static jp.ayumi.command.plan.PlanRule.ONLY_A_WARD_OR_CITY_PLAN_HAS_DISTRICTS;
import static jp.ayumi.command.plan.PlanRule.THE_TERMS_OF_A_DISTRICT_PLAN_AND_ITS_PARENT_OVERLAP;

import java.time.LocalDate;
import jp.ayumi.api.plan.ArrangeDistrict;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.SetDistrictPolicy;
import jp.ayumi.api.plan.Term;
import jp.ayumi.command.kernel.Pointer;

/**
 * 地区別計画: under which plan a district plan stands, who leads it and who supports it. A chain of parents has two links,
 * district and above, so it never comes back to where it began.
 */
final class DistrictRules {

    private DistrictRules() {}

    static PlanEvent setPolicy(PlanContext context, SetDistrictPolicy command) {
        PlanState plan = context.living(command);
        ONLY_A_WARD_OR_CITY_PLAN_HAS_DISTRICTS.require(mayHaveDistricts(plan), Pointer.NONE, "plan", command.plan());
        return new DistrictPolicySet(command.plan(), command.supportTeamKinds());
    }

    static PlanEvent arrange(PlanContext context, ArrangeDistrict command) {
        PlanState plan = context.living(command);
        ONLY_A_DISTRICT_PLAN_IS_ARRANGED.require(
                plan.profile().kind() == PlanKind.DISTRICT, Pointer.NONE, "plan", command.plan());
        DistrictArrangement arrangement = command.arrangement();
        PlanState parent = parent(context, command, plan);
        LeadCouncils.require(context, plan, arrangement.leadCouncil(), Pointer.to("leadCouncil"));
        SupportTeamRules.require(
                arrangement.supportTeam(), parent.ties().supportTeamKinds(), context.municipality(command));
        requireDay(plan.term(), arrangement.from());
        return new DistrictArranged(command.plan(), arrangement);
    }

    /** Bound: no policy for districts comes in at this moment and is not kept. */
    private static PlanState parent(PlanContext context, ArrangeDistrict command, PlanState plan) {
        Pointer place = Pointer.to("parent");
        PlanId id = command.arrangement().parent();
        PlanState parent = context.neighbour(command, id)
                .filter(known -> known.phase() != Phase.ENDED)
                .orElseThrow(() -> A_DISTRICT_PLAN_NEEDS_A_PARENT_IN_THE_MUNICIPALITY.refused(place, "plan", id));
        A_DISTRICT_PLAN_STANDS_UNDER_A_WARD_OR_CITY_PLAN.require(mayHaveDistricts(parent), place, "plan", id);
        THE_TERMS_OF_A_DISTRICT_PLAN_AND_ITS_PARENT_OVERLAP.require(
                overlap(plan.term(), parent.term()),
                place,
                "plan",
                id,
                "first",
                parent.term().first(),
                "last",
                parent.term().last());
        return parent;
    }

    private static boolean mayHaveDistricts(PlanState plan) {
        PlanKind kind = plan.profile().kind();
        return kind == PlanKind.WARD || kind == PlanKind.CITY;
    }

    private static boolean overlap(Term one, Term other) {
        return one.first().compareTo(other.last()) <= 0 && other.first().compareTo(one.last()) <= 0;
    }

    private static void requireDay(Term term, LocalDate from) {
        AN_ARRANGEMENT_BEGINS_BEFORE_THE_TERM_ENDS.require(
                !from.isAfter(term.last().lastDay()),
                Pointer.to("from"),
                "date",
                from,
                "last",
                term.last().lastDay());
    }
}
