package jp.ayumi.query.board;

import java.util.Optional;
import jp.ayumi.api.plan.CounterpartsView;
import jp.ayumi.api.plan.PlanId;

/** Tells what changed at the counterparts of a plan. */
interface CounterpartSource {

    /** The changes that nobody has acknowledged; empty for a plan that is not known. */
    Optional<CounterpartsView> openChanges(PlanId plan);
}
