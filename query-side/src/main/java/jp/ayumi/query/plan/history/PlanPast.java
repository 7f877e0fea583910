package jp.ayumi.query.plan.history;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.projection.PastReadModel;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;
import org.springframework.stereotype.Component;

/**
 * What was said of a plan and its plan years, step by step, and how each subject stood after any step. Nothing is replayed: the
 * rows of a subject keep every version.
 */
@Component
public class PlanPast {

    private final PastReadModel rows;

    public PlanPast(PastReadModel rows) {
        this.rows = rows;
    }

    /** Whether anything was ever said of the plan. */
    public boolean isKnown(PlanId plan) {
        return !after(plan, 0, 1).isEmpty();
    }

    /** The steps after a position, the first one first. */
    public List<HistoryRow> after(PlanId plan, long position, int limit) {
        return contents(rows.list(HistoryTables.ENTRIES, plan.value(), HistoryProjector.key(plan, position), limit));
    }

    /** The steps before a position, the last one first. */
    public List<HistoryRow> before(PlanId plan, long position, int limit) {
        return contents(
                rows.listBack(HistoryTables.ENTRIES, plan.value(), HistoryProjector.key(plan, position), limit));
    }

    /** The step at a position; none when it was no step of the plan. */
    public Optional<HistoryRow> at(PlanId plan, long position) {
        return rows.get(HistoryTables.ENTRIES, HistoryProjector.key(plan, position));
    }

    /** The fields of one subject as known at a position; none when there was no such subject. */
    public Map<String, String> fields(PlanId plan, String subject, long position) {
        return rows.asKnownAt(position)
                .get(HistoryTables.FACETS, Facets.key(plan, subject))
                .map(FacetRow::asMap)
                .orElse(Map.of());
    }

    /**
     * Every subject as known at a position, in the order of their names, read little by little.
     *
     * @param from names from this one on
     * @param to names before this one
     */
    public Iterator<SubjectFields> subjects(PlanId plan, long position, String from, String to) {
        ReadModel then = rows.asKnownAt(position);
        return new SubjectsOfPlan(then, plan, from, to);
    }

    private static List<HistoryRow> contents(List<Row<HistoryRow>> found) {
        return found.stream().map(Row::content).toList();
    }
}
