package jp.ayumi.api.planyear;

import java.util.List;

/**
 * The year before handed over its directions and open issues.
 *
 * @param closing the closing of the year before that was taken over; one that was reopened and closed again has more
 */
public record YearCarriedOver(
        PlanYearId planYear, PlanYearId from, int closing, List<CarriedAction> actions, List<Answer> reviewAnswers)
        implements PlanYearEvent {
    public YearCarriedOver {
        actions = List.copyOf(actions);
        reviewAnswers = List.copyOf(reviewAnswers);
    }
}
