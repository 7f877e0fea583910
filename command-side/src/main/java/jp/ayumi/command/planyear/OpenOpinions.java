package jp.ayumi.command.planyear;

import java.util.List;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.planyear.PlanYearId;

/** Lets a closing see what councils are still waiting for; the decision is then bound to all opinions of the year. */
@FunctionalInterface
public interface OpenOpinions {

    /** The opinions that are unanswered, or accepted and neither reflected nor left with a reason. */
    List<OpinionId> now(PlanYearId planYear);
}
