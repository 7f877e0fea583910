package jp.ayumi.api.planyear;

import java.util.List;

/**
 * The year before handed over its directions and open issues.
 */
public record YearCarriedOver(
        PlanYearId planYear, PlanYearId from, List<CarriedAction> actions, List<Answer> reviewAnswers)
        implements PlanYearEvent {
    public YearCarriedOver {
        actions = List.copyOf(actions);
        reviewAnswers = List.copyOf(reviewAnswers);
    }
}
