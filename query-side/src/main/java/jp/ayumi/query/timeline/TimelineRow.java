package jp.ayumi.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.HistoryActorView;
import jp.ayumi.api.timeline.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is kept; its sentence is made when it is read, in the reader's language.
 *
 * @param sentence the key of the sentence; {@code null} when the history of the plan has one
 * @param arguments for its placeholders
 */
record TimelineRow(
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
        @Nullable String sentence,
        Map<String, String> arguments,
        @Nullable String reason,
        @Nullable String decisionNumber) {}
