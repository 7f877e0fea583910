package jp.ayumi.command.snapshot;

import java.util.Optional;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;

/** Reads the words of plans and plan years; the decision is then bound to what it read. */
interface Texts {

    /** The plan as of now, or empty when it was never drafted. */
    Optional<PlanTexts> plan(PlanId plan);

    /** The year as of now, or empty when it was never opened. */
    Optional<YearTexts> year(PlanYearId planYear);
}
