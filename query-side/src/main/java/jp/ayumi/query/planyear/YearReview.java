package jp.ayumi.query.planyear;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.Trace;

/** What a body said about the year. */
public record YearReview(
        ReviewId review,
        String body,
        LocalDate heldOn,
        List<Answer> answers,
        List<ActionReview> actions,
        Trace trace) {}
