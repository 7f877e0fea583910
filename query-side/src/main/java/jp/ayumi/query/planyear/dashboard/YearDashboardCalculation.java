package jp.ayumi.query.planyear.dashboard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.GetYearDashboard;
import jp.ayumi.api.planyear.PlanTallyView;
import jp.ayumi.api.planyear.YearDashboardView;
import jp.ayumi.query.plan.PlanLine;

/**
 * The figures of all plans of a municipality together. Every action of every plan is counted once; grades of plans that use
 * other words stand side by side.
 *
 * @param plans those whose year was opened
 */
record YearDashboardCalculation(
        GetYearDashboard question, List<PlanFigures> plans, List<PlanId> notOpened, MunicipalityBreakdowns parts) {

    /** A plan with what was recorded in its year. */
    record PlanFigures(PlanLine line, YearFigures figures, CountedActions actions) {

        static PlanFigures of(PlanLine line, YearFigures figures) {
            return new PlanFigures(line, figures, figures.actions());
        }

        /** An action of a district plan that names no area lies in that district. */
        List<CountedAction> counted() {
            return actions.counted().stream()
                    .map(action -> action.in(line.profile().area()))
                    .toList();
        }

        PlanTallyView view() {
            return new PlanTallyView(
                    line.plan(),
                    line.profile().title(),
                    line.profile().kind(),
                    line.profile().owner(),
                    figures.year().state(),
                    figures.plan().revision(),
                    Tally.of(actions.counted(), figures.plan().scheme().grades()),
                    figures.year().last(),
                    actions.outside());
        }
    }

    /**
     * @param rowsRead how many rows the figures were made of
     */
    YearDashboardView view(long rowsRead) {
        List<CountedAction> all =
                plans.stream().flatMap(plan -> plan.counted().stream()).toList();
        List<Grade> scale = scale();
        return new YearDashboardView(
                question.municipality(),
                question.fiscalYear(),
                question.kind(),
                question.parent(),
                plans.stream()
                        .mapToLong(plan -> plan.figures().year().last().position())
                        .max()
                        .orElse(0),
                Tally.of(all, scale),
                plans.stream().map(PlanFigures::view).toList(),
                parts.byOrganization(all, scale),
                parts.byArea(all, scale),
                notOpened,
                rowsRead);
    }

    private List<Grade> scale() {
        Set<Grade> grades = plans.stream()
                .flatMap(plan -> plan.figures().plan().scheme().grades().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(grades);
    }
}
