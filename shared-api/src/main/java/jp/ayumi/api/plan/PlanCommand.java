package jp.ayumi.api.plan;

import jp.ayumi.api.Command;

/** What can be asked of a plan. */
public sealed interface PlanCommand extends Command
        permits DraftPlan,
                ReviseProfile,
                ComposeTree,
                SetEvaluationScheme,
                AdoptPlan,
                SubmitMidTermReview,
                DecideOnRevision,
                RevisePlan,
                PairPlans,
                RecordLesson,
                CarryLessons,
                SetDistrictPolicy,
                ArrangeDistrict,
                AcknowledgeCounterpart,
                EndPlan {

    PlanId plan();

    @Override
    default PlanId target() {
        return plan();
    }
}
