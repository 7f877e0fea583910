package jp.ayumi.command.planyear;

import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.PlanYearId;

/** Lets another slice see what stands in a plan year, without binding it: what stands there is never taken away. */
@FunctionalInterface
public interface YearRecords {

    /** The year, or empty when it was never opened. */
    Optional<YearRecord> glance(PlanYearId planYear);

    /**
     * What stands in a year.
     *
     * @param evaluated the actions that were self-evaluated
     * @param hasAnnualPlan whether anybody has submitted a part of the annual plan
     */
    record YearRecord(Set<ElementId> evaluated, boolean hasAnnualPlan) {}
}
