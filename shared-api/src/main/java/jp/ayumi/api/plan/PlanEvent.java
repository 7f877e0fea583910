package jp.ayumi.api.plan;

import jp.ayumi.api.Event;

/** What happens to a plan. */
public sealed interface PlanEvent extends Event
        permits PlanDrafted,
                PlanProfileRevised,
                PlanTreeComposed,
                EvaluationSchemeSet,
                PlanAdopted,
                MidTermReviewSubmitted,
                RevisionDecided,
                PlanRevised,
                PlanPaired,
                LessonRecorded,
                LessonsCarried,
                DistrictPolicySet,
                DistrictArranged,
                CounterpartAcknowledged,
                PlanEnded {

    PlanId plan();

    @Override
    default PlanId subject() {
        return plan();
    }
}
