package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;

/**
 * 進捗の一覧 of a plan year.
 *
 * @param position the last event of the plan year that is counted in
 * @param planRevision the revision of the plan it was computed with: the last one effective in or before the fiscal year
 * @param total each action once: those in the plan at any time of the year, and ended ones with something recorded
 * @param byOrganization an action of several organisations stands in one row of its own
 * @param byArea one breakdown for each division of the municipality
 * @param outsidePlan actions with something recorded this year that this revision does not know; not counted
 */
public record DashboardView(
        PlanYearId planYear,
        PlanId plan,
        FiscalYear fiscalYear,
        PlanYearState state,
        long version,
        long position,
        int planRevision,
        TallyView total,
        List<BreakdownRow> byGoal,
        List<BreakdownRow> byOrganization,
        List<AreaBreakdownView> byArea,
        List<IndicatorYearView> indicators,
        List<ActionYearView> actions,
        List<ElementId> outsidePlan) {}
