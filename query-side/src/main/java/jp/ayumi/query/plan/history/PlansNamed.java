package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.projection.ReadTables;
import org.jspecify.annotations.Nullable;

/** Finds the plans whose history an event beside them belongs to: those that the thing names, and those that it named until now. */
record PlansNamed(ReadTables tables) {

    /**
     * What an event says in the history of one plan.
     *
     * @param year the year of the plan that it belongs to
     */
    record InPlan(@Nullable FiscalYear year, List<Edit> edits) {}

    /** Keeps what the event says of each thing, and tells what that means for which plan. */
    Map<PlanId, InPlan> edits(Beside beside) {
        Map<PlanId, InPlan> plans = new LinkedHashMap<>();
        for (ThingEdit edit : beside.edits()) {
            Thing thing = edit.thing();
            ThingRow before = new Beside.Known(tables).row(thing);
            ThingRow after = edit.after(before);
            tables.put(HistoryTables.THINGS, thing.key(), thing.municipality().value(), after);
            Set<PlanId> concerned = new LinkedHashSet<>(before.plans());
            concerned.addAll(after.plans());
            concerned.stream()
                    .filter(this::isKnown)
                    .forEach(plan -> plans.computeIfAbsent(plan, first -> inPlan(plan, after.year()))
                            .edits()
                            .add(edit(thing, plan, after)));
        }
        return plans;
    }

    private static InPlan inPlan(PlanId plan, @Nullable PlanYearId year) {
        return new InPlan(year != null && year.plan().equals(plan) ? year.fiscalYear() : null, new ArrayList<>());
    }

    /** What no longer names the plan is no longer beside it. */
    private static Edit edit(Thing thing, PlanId plan, ThingRow after) {
        String subject = thing.subject(plan, after.year());
        return after.plans().contains(plan) ? Edit.set(subject, after.fields()) : Edit.clear(subject);
    }

    /** A name alone makes no plan. */
    private boolean isKnown(PlanId plan) {
        return tables.find(HistoryTables.NAMES, NamedKind.PLAN.key(plan.municipality(), plan.value()))
                .isPresent();
    }
}
