package jp.ayumi.api.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.HistoryActorView;
import org.jspecify.annotations.Nullable;

/**
 * One event of a plan's history and what it did.
 *
 * @param id the event's id
 * @param fiscalYear the plan year it happened in; {@code null} for the plan itself
 * @param type the event's permanent name
 * @param sentence what happened, in words
 * @param reason 理由; {@code null} when none was given
 * @param decisionNumber 決裁番号; {@code null} when none was given
 * @param before what it touched, as known at the position before it
 * @param after the same, as known at its position
 */
public record ReplayStepView(
        UUID id,
        long position,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable FiscalYear fiscalYear,
        HistoryActorView who,
        String type,
        String sentence,
        @Nullable String reason,
        @Nullable String decisionNumber,
        List<SubjectStateView> before,
        List<SubjectStateView> after,
        List<DifferenceView> differences) {}
