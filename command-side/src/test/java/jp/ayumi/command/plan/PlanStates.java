package jp.ayumi.command.plan;

import jp.ayumi.api.plan.PlanId;

/** Plans as the tests of other slices need them. */
public final class PlanStates {

    public static final PlanId PLAN = Samples.PLAN;

    private PlanStates() {}

    public static PlanState drafted(PlanId plan) {
        return PlanState.drafted(plan, Samples.profile(Samples.NO_MID_TERM));
    }

    /** The plan of this package's tests: fiscal years 2021 to 2025, with the actions a1, a2 and a3. */
    public static PlanState adopted() {
        return PlanScenario.adopted().state();
    }
}
