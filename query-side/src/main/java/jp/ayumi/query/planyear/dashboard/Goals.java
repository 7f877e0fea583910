package jp.ayumi.query.planyear.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.query.plan.PlanAt;

/** A plan year by its goals. */
final class Goals {

    private Goals() {}

    /** Goals that ended and of which no action counts any more have no row. */
    static List<BreakdownRow> of(PlanAt plan, CountedActions actions) {
        Set<ElementId> counted =
                actions.counted().stream().map(CountedAction::goal).collect(Collectors.toSet());
        Map<String, String> goals = new LinkedHashMap<>();
        plan.tree().goals().stream()
                .filter(goal ->
                        counted.contains(goal.id()) || plan.ending(goal.id()).isEmpty())
                .forEach(goal -> goals.put(goal.id().value(), goal.title()));
        return new Breakdown(goals, Map.of())
                .rows(
                        actions.counted(),
                        action -> Placement.of(Set.of(action.goal().value())),
                        plan.scheme().grades());
    }
}
