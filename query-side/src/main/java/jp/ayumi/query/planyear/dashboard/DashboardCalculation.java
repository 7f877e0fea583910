package jp.ayumi.query.planyear.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.planyear.BreakdownRow;
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
                byGoal(),
                parts.byOrganization(actions.counted(), plan.scheme().grades()),
                parts.byArea(actions.counted(), plan.scheme().grades()),
                indicators(),
                actions.counted().stream().map(views::of).toList(),
                actions.outside());
    }

    /** Goals that ended and of which no action counts any more have no row. */
    private List<BreakdownRow> byGoal() {
        Set<ElementId> counted =
                actions.counted().stream().map(CountedAction::goal).collect(Collectors.toSet());
        Map<String, String> goals = new LinkedHashMap<>();
        plan.tree().goals().stream()
                .filter(goal ->
                        counted.contains(goal.id()) || plan.ending(goal.id()).isEmpty())
                .forEach(goal -> goals.put(goal.id().value(), goal.title()));
        return rows(
                new Breakdown(goals, Map.of()),
                action -> Placement.of(Set.of(action.goal().value())));
    }

    private List<BreakdownRow> rows(
            Breakdown breakdown, java.util.function.Function<CountedAction, Placement> placing) {
        return breakdown.rows(actions.counted(), placing, plan.scheme().grades());
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
