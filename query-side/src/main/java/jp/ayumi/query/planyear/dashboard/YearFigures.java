package jp.ayumi.query.planyear.dashboard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.planyear.ActionYearRow;
import jp.ayumi.query.planyear.IndicatorYearRow;
import jp.ayumi.query.planyear.PlanYearRow;
import jp.ayumi.query.planyear.YearAsOf;

/** Everything recorded in a plan year, beside the plan by which it is judged. */
record YearFigures(
        PlanAt plan, PlanYearRow year, List<ActionYearRow> actionRows, List<IndicatorYearRow> indicatorRows) {

    /** Only what had taken effect by then. */
    YearFigures asOf(YearAsOf then) {
        return new YearFigures(plan, then.year(year), then.actions(actionRows), then.indicators(indicatorRows));
    }

    PlanYearId planYear() {
        return year.planYear();
    }

    FiscalYear fiscalYear() {
        return planYear().fiscalYear();
    }

    CountedActions actions() {
        return CountedActions.of(plan, fiscalYear(), actionRows);
    }

    Map<ElementId, IndicatorYearRow> indicators() {
        return indicatorRows.stream().collect(Collectors.toMap(IndicatorYearRow::indicator, Function.identity()));
    }
}
