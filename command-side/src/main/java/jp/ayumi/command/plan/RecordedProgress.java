package jp.ayumi.command.plan;

import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.Term;

/**
 * Lets a revision see what has been recorded in the plan years. The decision is then bound to every plan year of the term,
 * also to those not yet opened.
 */
@FunctionalInterface
public interface RecordedProgress {

    /** The actions with a progress record, and the indicators with an actual, in any year of the term. */
    Set<ElementId> elementsWithProgress(PlanId plan, Term term);
}
