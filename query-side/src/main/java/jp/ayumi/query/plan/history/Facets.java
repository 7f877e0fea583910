package jp.ayumi.query.plan.history;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.plan.PlanElements;
import jp.ayumi.query.projection.ReadTables;
import org.jspecify.annotations.Nullable;

/** Everything a plan and its plan years have said of themselves so far. */
record Facets(PlanId plan, ReadTables tables) {

    static final String ELEMENTS = "elements/";

    /** Where an element stands among its siblings; told where it changes, and kept as the tree. */
    static final String PLACE = "place";

    /** Applies what an event says and tells what is different now. */
    List<FieldChange> apply(Edit edit) {
        Map<String, String> before = edit.isNew() ? Map.of() : fields(edit.subject());
        tables.put(
                HistoryTables.FACETS,
                key(plan, edit.subject()),
                plan.value(),
                FacetRow.of(edit.subject(), edit.after(before)));
        return edit.changes(before);
    }

    /** The tree so far. */
    PlanElements tree() {
        return tables.get(HistoryTables.TREES, plan.value()).orElse(PlanElements.NONE);
    }

    /** From now on this is the tree. */
    void tree(PlanElements grown) {
        tables.put(HistoryTables.TREES, plan.value(), plan.value(), grown);
    }

    /** What people call an element; its id when it has no title. */
    String title(ElementId element) {
        @Nullable String title = fields(ELEMENTS + element).get("title");
        return title == null ? element.value() : title;
    }

    private Map<String, String> fields(String subject) {
        return tables.get(HistoryTables.FACETS, key(plan, subject))
                .map(FacetRow::asMap)
                .orElse(Map.of());
    }

    static String key(PlanId plan, String subject) {
        return plan + "#" + subject;
    }
}
