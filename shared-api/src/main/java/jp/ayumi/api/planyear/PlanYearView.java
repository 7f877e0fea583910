package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * 年度のPDCA of one plan: planned, done, checked, decided.
 *
 * @param version of the plan year, the ETag of a change
 * @param position the last event of the plan year that is shown
 * @param openedOnRevision the plan's revision when the year was opened
 * @param planRevision the revision whose titles and scheme are shown here
 * @param carriedOver {@code null} when nothing was carried over
 */
public record PlanYearView(
        PlanYearId planYear,
        PlanId plan,
        String planTitle,
        FiscalYear fiscalYear,
        PlanYearState state,
        long version,
        long position,
        int openedOnRevision,
        int planRevision,
        Trace opened,
        @Nullable CarriedOverView carriedOver,
        AnnualPlanView annualPlan,
        List<YearReviewView> reviews,
        List<DirectionView> directions,
        List<ClosingView> closings,
        List<ReopeningView> reopenings) {}
