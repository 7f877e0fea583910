package jp.ayumi.api.planyear;

import java.time.LocalDate;
import java.util.List;

/** 振り返り: what a body said about the year; every question of the scheme, also the unanswered. */
public record YearReviewView(
        ReviewId review,
        String body,
        LocalDate heldOn,
        List<AnsweredQuestionView> answers,
        List<ActionReview> actions,
        Trace trace) {}
