package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.PlanYearTables.ACTIONS;
import static jp.ayumi.query.planyear.PlanYearTables.YEARS;

import java.util.function.UnaryOperator;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** How handlers change a year and an action in it. */
final class YearTables {

    private YearTables() {}

    static void year(PlanYearEvent payload, RecordedEvent event, ReadTables tables, UnaryOperator<PlanYearRow> change) {
        tables.update(
                YEARS, payload.planYear().value(), row -> change.apply(row.at(event.version(), Traces.of(event))));
    }

    static void action(
            PlanYearId planYear,
            ElementId action,
            Trace trace,
            ReadTables tables,
            UnaryOperator<ActionYearRow> change) {
        String key = PlanYearTables.element(planYear, action);
        ActionYearRow row = tables.get(ACTIONS, key).orElseGet(() -> ActionYearRow.untouched(planYear, action, trace));
        tables.put(ACTIONS, key, planYear.value(), change.apply(row));
    }
}
