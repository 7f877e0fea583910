package jp.ayumi.command.plan;

import java.util.Optional;
import jp.ayumi.api.plan.PlanId;

/** Lets a decision read another plan; the decision is then bound to what it read. */
@FunctionalInterface
public interface Plans {

    /** The plan as of now, or empty when it was never drafted. */
    Optional<PlanState> now(PlanId plan);

    /** The same without binding the decision: for what a change at the same moment does no harm to. */
    default Optional<PlanState> glance(PlanId plan) {
        return now(plan);
    }
}
