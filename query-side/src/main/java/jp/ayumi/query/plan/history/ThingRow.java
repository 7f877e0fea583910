package jp.ayumi.query.plan.history;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import org.jspecify.annotations.Nullable;

/**
 * Something beside the plans as it is now.
 *
 * @param said everything that was said of it
 * @param plans the plans that it names
 * @param year the plan year that it belongs to; {@code null} when to none
 */
record ThingRow(FacetRow said, List<PlanId> plans, @Nullable PlanYearId year) {

    static final ThingRow UNKNOWN = new ThingRow(FacetRow.of("", Map.of()), List.of(), null);

    ThingRow {
        plans = List.copyOf(plans);
    }

    Map<String, String> fields() {
        return said.asMap();
    }
}
