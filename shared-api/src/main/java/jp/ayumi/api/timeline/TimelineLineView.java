package jp.ayumi.api.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.HistoryActorView;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to a plan, or about it, when and why.
 *
 * @param id the event's id
 * @param type the event's permanent name
 * @param effectiveOn from which day on it counts
 * @param fiscalYear the plan year it is about; {@code null} for the plan itself
 * @param revision the revision that it made, 0 for the adoption; {@code null} for anything else
 * @param sentence what happened, in words
 * @param reason 理由; {@code null} when none was given
 * @param decisionNumber 決裁番号; {@code null} when none was given
 */
public record TimelineLineView(
        UUID id,
        long position,
        TimelineKind kind,
        String type,
        LocalDate effectiveOn,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable FiscalYear fiscalYear,
        @Nullable Integer revision,
        HistoryActorView who,
        String sentence,
        @Nullable String reason,
        @Nullable String decisionNumber) {}
