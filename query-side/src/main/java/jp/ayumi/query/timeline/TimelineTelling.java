package jp.ayumi.query.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.timeline.TimelineLineView;
import jp.ayumi.log.audit.EventDictionary;
import jp.ayumi.query.plan.history.HistoryRow;
import jp.ayumi.query.plan.history.HistorySentences;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.web.language.Sentences;
import org.jspecify.annotations.Nullable;

/** Puts lines into words: what happened to the plan in those of its history, what happened about it in their own. */
record TimelineTelling(PlanPast past, Sentences sentences) {

    List<TimelineLineView> lines(PlanId plan, List<TimelineRow> rows, Locale language) {
        Map<Long, HistoryRow> steps = steps(plan, rows);
        return rows.stream()
                .map(row -> line(plan, row, steps, words(plan, row, language), language))
                .toList();
    }

    /** By the names of the moment at which it happened. */
    private HistorySentences words(PlanId plan, TimelineRow row, Locale language) {
        return new HistorySentences(sentences, language, past.names(plan, row.position()));
    }

    /** Lines that follow each other are told by as many steps that do: they are read at once. */
    private Map<Long, HistoryRow> steps(PlanId plan, List<TimelineRow> rows) {
        LongSummaryStatistics untold = rows.stream()
                .filter(row -> row.sentence() == null)
                .mapToLong(TimelineRow::position)
                .summaryStatistics();
        Map<Long, HistoryRow> steps = new HashMap<>();
        if (untold.getCount() > 0) {
            past.after(plan, untold.getMin() - 1, (int) untold.getCount())
                    .forEach(step -> steps.put(step.position(), step));
        }
        return steps;
    }

    private TimelineLineView line(
            PlanId plan, TimelineRow row, Map<Long, HistoryRow> steps, HistorySentences words, Locale language) {
        if (row.sentence() != null) {
            return view(row, words.sentence(row.sentence(), row.arguments()), row.reason());
        }
        // Another projection tells it, which may be a moment behind; what kind of event it was is known here.
        return Optional.ofNullable(steps.get(row.position()))
                .or(() -> past.at(plan, row.position()))
                .map(step -> view(row, words.sentence(step.sentence(), step.arguments()), step.reason()))
                .orElseGet(() -> view(row, title(row, language), row.reason()));
    }

    private static String title(TimelineRow row, Locale language) {
        EventDictionary.Entry kind = EventDictionary.entry(row.type(), 1);
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? kind.titleEn() : kind.title();
    }

    private static TimelineLineView view(TimelineRow row, String sentence, @Nullable String reason) {
        return new TimelineLineView(
                row.id(),
                row.position(),
                row.kind(),
                row.type(),
                row.effectiveOn(),
                row.occurredAt(),
                row.recordedAt(),
                row.fiscalYear(),
                row.revision(),
                row.who(),
                sentence,
                reason,
                row.decisionNumber());
    }
}
