package jp.ayumi.query.planyear.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.planyear.AdministrativeEvaluationView;
import jp.ayumi.api.planyear.EvaluatedMeasureView;
import jp.ayumi.query.plan.PlanAt;

/** One row for each measure; a measure that ended has one as long as an action of it counts. */
record AdministrativeEvaluation(YearFigures figures) {

    AdministrativeEvaluationView view() {
        PlanAt plan = figures.plan();
        Map<ElementId, List<CountedAction>> byMeasure = figures.actions().counted().stream()
                .collect(Collectors.groupingBy(counted -> counted.action().measure()));
        Map<ElementId, String> goals = plan.tree().goals().stream().collect(Collectors.toMap(Goal::id, Goal::title));
        List<EvaluatedMeasureView> all = plan.tree().measures().stream()
                .filter(measure -> byMeasure.containsKey(measure.id())
                        || plan.ending(measure.id()).isEmpty())
                .map(measure -> row(measure, goals, byMeasure.getOrDefault(measure.id(), List.of())))
                .toList();
        return new AdministrativeEvaluationView(
                figures.planYear(),
                plan.plan(),
                figures.fiscalYear(),
                figures.year().state(),
                figures.year().last().position(),
                plan.revision(),
                all.stream()
                        .filter(row -> row.evaluationCode() != null)
                        .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.evaluationCode())))
                        .toList(),
                all.stream().filter(row -> row.evaluationCode() == null).toList());
    }

    private EvaluatedMeasureView row(Measure measure, Map<ElementId, String> goals, List<CountedAction> actions) {
        return new EvaluatedMeasureView(
                measure.evaluationCode(),
                measure.id(),
                measure.title(),
                measure.goal(),
                goals.getOrDefault(measure.goal(), measure.goal().value()),
                Tally.of(actions, figures.plan().scheme().grades()));
    }
}
