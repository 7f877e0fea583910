package jp.ayumi.query.planyear.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.planyear.ActionYearRow;
import org.jspecify.annotations.Nullable;

/**
 * Which actions count in a fiscal year: those that ran on any day of it, and those that had ended before but of which
 * something was recorded nevertheless, so that no record is left out.
 *
 * @param counted in the order of the plan
 * @param outside recorded, but unknown to the revision by which the year is judged
 */
record CountedActions(List<CountedAction> counted, List<ElementId> outside) {

    static CountedActions of(PlanAt plan, FiscalYear year, List<ActionYearRow> rows) {
        Map<ElementId, ActionYearRow> recorded =
                rows.stream().collect(Collectors.toMap(ActionYearRow::action, Function.identity()));
        Map<ElementId, ElementId> goals =
                plan.tree().measures().stream().collect(Collectors.toMap(Measure::id, Measure::goal));
        List<CountedAction> counted = new ArrayList<>();
        Set<ElementId> known = new HashSet<>();
        for (Action action : plan.tree().actions()) {
            known.add(action.id());
            LocalDate endedOn = plan.endedOn().get(action.id());
            ActionYearRow row = recorded.get(action.id());
            if (row != null || ranIn(year, endedOn)) {
                counted.add(new CountedAction(
                        PlanYearId.of(plan.plan(), year),
                        action,
                        goals.get(action.measure()),
                        endedOn,
                        row,
                        plan.scheme()));
            }
        }
        List<ElementId> outside = rows.stream()
                .map(ActionYearRow::action)
                .filter(action -> !known.contains(action))
                .toList();
        return new CountedActions(List.copyOf(counted), outside);
    }

    private static boolean ranIn(FiscalYear year, @Nullable LocalDate endedOn) {
        return endedOn == null || endedOn.isAfter(year.firstDay());
    }
}
