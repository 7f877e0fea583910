package jp.ayumi.api.planyear;

import java.time.LocalDate;
import java.util.List;

/**
 * 振り返り: a body reviews the year and answers every question of the scheme.
 */
public record SubmitReview(
        PlanYearId planYear,
        ReviewId review,
        String body,
        LocalDate heldOn,
        List<Answer> answers,
        List<ActionReview> actions)
        implements PlanYearCommand {
    public SubmitReview {
        answers = List.copyOf(answers);
        actions = List.copyOf(actions);
    }
}
