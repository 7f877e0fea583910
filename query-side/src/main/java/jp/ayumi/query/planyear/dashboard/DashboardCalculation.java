package jp.ayumi.query.planyear.dashboard;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.api.planyear.IndicatorYearView;
import jp.ayumi.query.municipality.MunicipalityParts;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.planyear.IndicatorYearRow;

/** Makes a dashboard of what was recorded. No clock, no database: the same rows give the same dashboard. */
final class DashboardCalculation {

    private final YearFigures figures;
    private final MunicipalityBreakdowns parts;
    private final Wording wording;
    private final PlanAt plan;
    private final CountedActions actions;

    DashboardCalculation(YearFigures figures, MunicipalityParts municipality, Wording wording) {
        this.figures = figures;
        this.parts = new MunicipalityBreakdowns(municipality, wording);
        this.wording = wording;
        this.plan = figures.plan();
        this.actions = figures.actions();
    }

    DashboardView view() {
        ActionViews views = new ActionViews(plan, new FourAnswers(plan.scheme(), wording));
        return new DashboardView(
                figures.planYear(),
                plan.plan(),
                figures.fiscalYear(),
                figures.year().state(),
                figures.year().version(),
                figures.year().last().position(),
                plan.revision(),
                Tally.of(actions.counted(), plan.scheme().grades()),
                Goals.of(plan, actions),
                parts.byOrganization(actions.counted(), plan.scheme().grades()),
                parts.byArea(actions.counted(), plan.scheme().grades()),
                indicators(),
                actions.counted().stream().map(views::of).toList(),
                actions.outside());
    }

    /** Those that run, and ended ones of which an actual was recorded this year. */
    private List<IndicatorYearView> indicators() {
        Map<ElementId, IndicatorYearRow> rows = figures.indicators();
        return plan.tree().indicators().stream()
                .filter(indicator -> rows.containsKey(indicator.id()) || runs(indicator))
                .map(indicator -> IndicatorYears.of(
                        indicator,
                        figures.fiscalYear(),
                        rows.get(indicator.id()),
                        plan.endedOn().get(indicator.id())))
                .toList();
    }

    private boolean runs(Indicator indicator) {
        return plan.ending(indicator.id()).isEmpty();
    }
}
