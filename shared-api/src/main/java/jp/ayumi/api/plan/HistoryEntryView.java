package jp.ayumi.api.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.ayumi.api.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when and why.
 *
 * @param id the event's id
 * @param fiscalYear the plan year it happened in; {@code null} for the plan itself
 * @param type the event's permanent name
 * @param sentence what happened, in words
 * @param reason 理由; {@code null} when none was given
 * @param decisionNumber 決裁番号; {@code null} when none was given
 * @param changes every field that is different now
 */
public record HistoryEntryView(
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
        List<FieldChangeView> changes) {}
