package jp.ayumi.query.plan.history;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.projection.ReadTables;
import org.jspecify.annotations.Nullable;

/** Everything a plan and its plan years have said of themselves so far. */
record Facets(PlanId plan, ReadTables tables) {

    static final String ELEMENTS = "elements/";

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

    /** The elements that were mentioned so far, as subjects. */
    List<String> elements() {
        return tables.all(HistoryTables.FACETS, plan.value()).stream()
                .filter(facet -> facet.subject().startsWith(ELEMENTS))
                .filter(facet -> !facet.fields().isEmpty())
                .map(FacetRow::subject)
                .toList();
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
