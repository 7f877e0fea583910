package jp.ayumi.command.plan;

import jp.ayumi.api.plan.PlanId;

/** Plans as the tests of other slices need them. */
public final class PlanStates {

    private PlanStates() {}

    public static PlanState drafted(PlanId plan) {
        return PlanState.drafted(plan, Samples.profile(Samples.NO_MID_TERM));
    }
}
