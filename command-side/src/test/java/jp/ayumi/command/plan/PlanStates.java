package jp.ayumi.command.plan;

import jp.ayumi.api.plan.PlanId;

/** Plans for tests of other slices. */
public final class PlanStates {

    public static final PlanId PLAN = Samples.PLAN;

    private PlanStates() {}

    /** The plan of this package's tests: fiscal years 2021 to 2025, with the actions a1, a2 and a3. */
    public static PlanState adopted() {
        return PlanScenario.adopted().state();
    }
}
