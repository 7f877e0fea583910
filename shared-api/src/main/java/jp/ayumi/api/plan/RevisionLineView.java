package jp.ayumi.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of revisions.
 *
 * @param body who approved, decided or reviewed
 * @param on from when the revision holds, or when it was decided or the review was held
 * @param recordedAt when the log took it
 * @param reason why; {@code null} for a review
 * @param revision for an adoption or a revision
 * @param decision for a decision
 * @param review for a mid-term review
 */
public record RevisionLineView(
        RevisionLineKind kind,
        String body,
        LocalDate on,
        Instant recordedAt,
        @Nullable String reason,
        @Nullable RevisionView revision,
        @Nullable RevisionDecisionView decision,
        @Nullable MidTermReviewView review,
        EventRef source) {}
