package jp.ayumi.api.planyear;

import jp.ayumi.api.Command;

/** What can be asked of a plan year. */
public sealed interface PlanYearCommand extends Command
        permits OpenPlanYear,
                CarryOver,
                SubmitAnnualPlan,
                ReviseAnnualPlan,
                RecordProgress,
                RecordProgressBatch,
                CorrectProgress,
                EvaluateAction,
                SubmitReview,
                DecideDirections,
                CloseYear,
                ReopenYear {

    PlanYearId planYear();

    @Override
    default PlanYearId target() {
        return planYear();
    }
}
