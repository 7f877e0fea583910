package jp.ayumi.query.timeline;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not a plan but has to do with some.
 *
 * @param title what it is called, or what it says
 * @param plans with which it has to do until now
 * @param fiscalYear of the plan year it is about; {@code null} when it is about no single one
 */
record SubjectRow(String title, Set<PlanId> plans, @Nullable FiscalYear fiscalYear) {

    SubjectRow {
        plans = OrderedSets.copyOf(plans);
    }

    /** What nothing is known of. */
    static final SubjectRow UNKNOWN = new SubjectRow("", Set.of(), null);

    SubjectRow called(String newTitle) {
        return new SubjectRow(newTitle, plans, fiscalYear);
    }

    /** Once it has to do with further plans. */
    SubjectRow with(Collection<PlanId> further) {
        return new SubjectRow(
                title,
                Stream.concat(plans.stream(), further.stream())
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new)),
                fiscalYear);
    }
}
