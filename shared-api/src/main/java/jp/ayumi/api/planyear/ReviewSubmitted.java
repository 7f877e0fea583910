package jp.ayumi.api.planyear;

import java.time.LocalDate;
import java.util.List;

/**
 * A body reviewed the year.
 */
public record ReviewSubmitted(
        PlanYearId planYear,
        ReviewId review,
        String body,
        LocalDate heldOn,
        List<Answer> answers,
        List<ActionReview> actions)
        implements PlanYearEvent {
    public ReviewSubmitted {
        answers = List.copyOf(answers);
        actions = List.copyOf(actions);
    }
}
