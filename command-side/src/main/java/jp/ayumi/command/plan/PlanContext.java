package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.AN_ADOPTED_PLAN_CHANGES_BY_REVISION;
import static jp.ayumi.command.plan.PlanRule.AN_ENDED_PLAN_STAYS_AS_IT_WAS;
import static jp.ayumi.command.plan.PlanRule.PLAN_UNKNOWN;
import static jp.ayumi.command.plan.PlanRule.THIS_NEEDS_AN_ADOPTED_PLAN;

import java.util.Optional;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.MunicipalityState;

/**
 * What a decision on a plan starts from.
 *
 * @param state empty before the draft
 */
record PlanContext(Optional<PlanState> state, PlanSurroundings around) {

    /** The plan, whatever has become of it. */
    PlanState plan(PlanCommand command) {
        return state.orElseThrow(() -> PLAN_UNKNOWN.refused(Pointer.NONE, "plan", command.plan()));
    }

    /** The plan while it lives: draft or adopted. */
    PlanState living(PlanCommand command) {
        PlanState plan = plan(command);
        AN_ENDED_PLAN_STAYS_AS_IT_WAS.require(plan.phase() != Phase.ENDED, Pointer.NONE, "plan", command.plan());
        return plan;
    }

    PlanState draft(PlanCommand command) {
        return draft(command, AN_ADOPTED_PLAN_CHANGES_BY_REVISION);
    }

    /**
     * @param otherwise refuses when the plan is adopted
     */
    PlanState draft(PlanCommand command, PlanRule otherwise) {
        PlanState plan = living(command);
        otherwise.require(plan.phase() == Phase.DRAFT, Pointer.NONE, "plan", command.plan());
        return plan;
    }

    PlanState adopted(PlanCommand command) {
        PlanState plan = living(command);
        THIS_NEEDS_AN_ADOPTED_PLAN.require(plan.isAdopted(), Pointer.NONE, "plan", command.plan());
        return plan;
    }

    MunicipalityState municipality(PlanCommand command) {
        var id = command.plan().municipality();
        return around.municipalities()
                .now(id)
                .orElseThrow(() -> MunicipalityRule.MUNICIPALITY_UNKNOWN.refused(Pointer.NONE, "municipality", id));
    }

    /** Another plan of the same municipality; other municipalities are none of this one's business. */
    Optional<PlanState> neighbour(PlanCommand command, PlanId other) {
        return other.municipality().equals(command.plan().municipality())
                ? around.plans().now(other)
                : Optional.empty();
    }
}
