package jp.ayumi.api.planyear;

import jp.ayumi.api.Event;

/** What happens in a plan year. */
public sealed interface PlanYearEvent extends Event
        permits PlanYearOpened,
                YearCarriedOver,
                AnnualPlanSubmitted,
                AnnualPlanRevised,
                ProgressRecorded,
                ProgressCorrected,
                ActionEvaluated,
                ReviewSubmitted,
                DirectionsDecided,
                PlanYearClosed,
                PlanYearReopened {

    PlanYearId planYear();

    @Override
    default PlanYearId subject() {
        return planYear();
    }
}
