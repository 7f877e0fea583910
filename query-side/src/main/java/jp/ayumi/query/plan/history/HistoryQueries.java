package jp.ayumi.query.plan.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.ayumi.api.plan.FieldChangeView;
import jp.ayumi.api.plan.GetPlanHistory;
import jp.ayumi.api.plan.HistoryEntryView;
import jp.ayumi.api.plan.HistoryPageView;
import jp.ayumi.query.projection.PastReadModel;
import jp.ayumi.query.projection.Row;
import jp.ayumi.web.language.Sentences;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the question who did what in a plan. */
@Component
class HistoryQueries {

    private final PastReadModel rows;
    private final Sentences sentences;

    HistoryQueries(PastReadModel rows, Sentences sentences) {
        this.rows = rows;
        this.sentences = sentences;
    }

    @QueryHandler
    Optional<HistoryPageView> answer(GetPlanHistory question) {
        String plan = question.plan().value();
        if (rows.list(HistoryTables.ENTRIES, plan, null, 1).isEmpty()) {
            return Optional.empty();
        }
        // One more than asked for tells whether there is a next page.
        List<Row<HistoryRow>> found = rows.list(
                HistoryTables.ENTRIES,
                plan,
                HistoryProjector.key(question.plan(), question.after()),
                question.limit() + 1);
        List<HistoryEntryView> entries = found.stream()
                .limit(question.limit())
                .map(row -> entry(question, row.content()))
                .toList();
        @Nullable
        Long next = found.size() > question.limit()
                ? entries.get(entries.size() - 1).position()
                : null;
        return Optional.of(new HistoryPageView(question.plan(), entries, next));
    }

    private HistoryEntryView entry(GetPlanHistory question, HistoryRow row) {
        Locale language = Locale.forLanguageTag(question.language());
        NamesThen names =
                new NamesThen(rows.asKnownAt(row.position()), question.plan().municipality());
        HistorySentences words = new HistorySentences(sentences, language, names);
        return new HistoryEntryView(
                row.id(),
                row.position(),
                row.occurredAt(),
                row.recordedAt(),
                row.fiscalYear(),
                row.who(),
                row.type(),
                words.sentence(row.sentence(), row.arguments()),
                row.reason(),
                row.decisionNumber(),
                row.changes().stream()
                        .map(change -> new FieldChangeView(
                                change.subject(),
                                change.field(),
                                HistorySentences.label(sentences, language, change.field(), step -> step),
                                change.before(),
                                change.after()))
                        .toList());
    }
}
