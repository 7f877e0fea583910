package jp.ayumi.query.plan.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;

/** Walks the subjects of a plan without holding them all: a plan of many years has more of them than one answer should hold. */
final class SubjectsOfPlan implements Iterator<SubjectFields> {

    private static final int AT_ONCE = 500;

    private final ReadModel rows;
    private final PlanId plan;
    private final String end;
    private final Deque<SubjectFields> read = new ArrayDeque<>();
    private String after;
    private boolean exhausted;

    /** @param from the first name that counts; names that begin with it sort behind it */
    SubjectsOfPlan(ReadModel rows, PlanId plan, String from, String to) {
        this.rows = rows;
        this.plan = plan;
        after = justBefore(Facets.key(plan, from));
        end = Facets.key(plan, to);
    }

    @Override
    public boolean hasNext() {
        if (read.isEmpty() && !exhausted) {
            readOn();
        }
        return !read.isEmpty();
    }

    @Override
    public SubjectFields next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.remove();
    }

    private void readOn() {
        List<Row<FacetRow>> found = rows.list(HistoryTables.FACETS, plan.value(), after, AT_ONCE);
        exhausted = found.size() < AT_ONCE;
        for (Row<FacetRow> row : found) {
            if (row.key().compareTo(end) >= 0) {
                exhausted = true;
                return;
            }
            after = row.key();
            read.add(new SubjectFields(row.content().subject(), row.content().asMap()));
        }
    }

    /** Keys are read from behind this one on, and the first name itself counts. */
    private static String justBefore(String key) {
        int last = key.length() - 1;
        return key.substring(0, last)
                + (char) (key.charAt(last) - 1)
                + Character.toString('~').repeat(2);
    }
}
