package jp.ayumi.query.planyear.dashboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.api.planyear.BreakdownScope;
import jp.ayumi.api.planyear.TallyView;

/**
 * Rows that add up: each action is counted in the one row of its {@link Placement}.
 *
 * @param parts id and name of the goals, organisations or areas, in the order of the rows; each has a row, also when empty
 * @param names of the rows that stand for no single part; these rows appear only when something is counted in them
 */
record Breakdown(Map<String, String> parts, Map<BreakdownScope, String> names) {

    List<BreakdownRow> rows(
            List<CountedAction> actions, Function<CountedAction, Placement> placing, List<Grade> scale) {
        Map<String, List<CountedAction>> single = new LinkedHashMap<>();
        Map<BreakdownScope, List<CountedAction>> others = new EnumMap<>(BreakdownScope.class);
        Map<String, Integer> shared = new LinkedHashMap<>();
        parts.keySet().forEach(id -> single.put(id, new ArrayList<>()));
        for (CountedAction action : actions) {
            Placement placement = placing.apply(action);
            if (placement.scope() == BreakdownScope.SINGLE) {
                String id = placement.ids().iterator().next();
                single.computeIfAbsent(id, unlisted -> new ArrayList<>()).add(action);
            } else {
                others.computeIfAbsent(placement.scope(), unnamed -> new ArrayList<>())
                        .add(action);
                placement.ids().forEach(id -> shared.merge(id, 1, Integer::sum));
            }
        }
        List<BreakdownRow> rows = new ArrayList<>();
        single.forEach((id, counted) -> rows.add(new BreakdownRow(
                BreakdownScope.SINGLE,
                id,
                parts.getOrDefault(id, id),
                Tally.of(counted, scale),
                shared.getOrDefault(id, 0))));
        others.forEach((scope, counted) -> {
            TallyView tally = Tally.of(counted, scale);
            rows.add(new BreakdownRow(scope, null, names.getOrDefault(scope, scope.name()), tally, 0));
        });
        return List.copyOf(rows);
    }
}
