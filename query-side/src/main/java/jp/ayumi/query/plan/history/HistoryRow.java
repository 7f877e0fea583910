package jp.ayumi.query.plan.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.HistoryActorView;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history; the sentence is made when it is read, in the reader's language.
 *
 * @param type the event's permanent name
 * @param sentence the key of the sentence
 * @param arguments for its placeholders
 */
public record HistoryRow(
        UUID id,
        long position,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable FiscalYear fiscalYear,
        HistoryActorView who,
        String type,
        String sentence,
        Map<String, String> arguments,
        @Nullable String reason,
        @Nullable String decisionNumber,
        List<FieldChange> changes) {}
