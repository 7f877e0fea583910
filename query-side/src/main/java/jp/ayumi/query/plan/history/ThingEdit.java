package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of something beside the plans.
 *
 * @param plans from the plans that it named to those it names now
 * @param year the plan year that it belongs to; {@code null} when the event does not say
 */
record ThingEdit(
        Thing thing,
        Edit edit,
        UnaryOperator<List<PlanId>> plans,
        @Nullable PlanYearId year) {

    /** It begins to be. */
    static ThingEdit begin(Thing thing, Map<String, String> fields) {
        return of(thing, Edit.set(thing.key(), fields));
    }

    /** These fields are now so, the others as before. */
    static ThingEdit merge(Thing thing, Map<String, String> fields) {
        return of(thing, Edit.merge(thing.key(), fields));
    }

    /** These parts are now so, the others as before. */
    static ThingEdit parts(Thing thing, Map<String, String> fields, String... parts) {
        return of(thing, Edit.parts(thing.key(), fields, parts));
    }

    private static ThingEdit of(Thing thing, Edit edit) {
        return new ThingEdit(thing, edit, UnaryOperator.identity(), null);
    }

    /** It now names these plans and no others. */
    ThingEdit naming(Collection<PlanId> now) {
        return new ThingEdit(thing, edit, before -> List.copyOf(new LinkedHashSet<>(now)), year);
    }

    /** It now names this plan, too. */
    ThingEdit namingToo(PlanId plan) {
        return new ThingEdit(
                thing,
                edit,
                before -> {
                    Set<PlanId> all = new LinkedHashSet<>(before);
                    all.add(plan);
                    return new ArrayList<>(all);
                },
                year);
    }

    /** It belongs to this plan year, and so names its plan. */
    ThingEdit in(PlanYearId planYear) {
        return new ThingEdit(thing, edit, before -> List.of(planYear.plan()), planYear);
    }

    ThingRow after(ThingRow before) {
        return new ThingRow(
                FacetRow.of(thing.key(), edit.after(before.fields())),
                plans.apply(before.plans()),
                year == null ? before.year() : year);
    }
}
