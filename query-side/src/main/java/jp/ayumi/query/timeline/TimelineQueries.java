package jp.ayumi.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.timeline.GetTimeline;
import jp.ayumi.api.timeline.TimelineLineView;
import jp.ayumi.api.timeline.TimelinePageView;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.query.projection.PastReadModel;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.Row;
import jp.ayumi.query.time.EffectiveOn;
import jp.ayumi.web.language.Sentences;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what happened to a plan or about it. */
@Component
class TimelineQueries {

    private final PastReadModel rows;
    private final TimelineTelling telling;

    TimelineQueries(PastReadModel rows, PlanPast past, Sentences sentences) {
        this.rows = rows;
        telling = new TimelineTelling(past, sentences);
    }

    @QueryHandler
    Optional<TimelinePageView> answer(GetTimeline question) {
        // One more than asked for tells whether there is a next page.
        List<TimelineRow> found = found(question, question.limit() + 1);
        if (found.isEmpty()
                && rows.list(TimelineTables.LINES, question.plan().value(), null, 1)
                        .isEmpty()) {
            return Optional.empty();
        }
        List<TimelineLineView> lines = telling.lines(
                question.plan(),
                found.stream().limit(question.limit()).toList(),
                Locale.forLanguageTag(question.language()));
        @Nullable
        Long next =
                found.size() > question.limit() ? lines.get(lines.size() - 1).position() : null;
        return Optional.of(new TimelinePageView(question.plan(), question.kind(), question.direction(), lines, next));
    }

    /** Lines that take effect only later are passed over, so a page may need more than one reading. */
    private List<TimelineRow> found(GetTimeline question, int wanted) {
        List<TimelineRow> found = new ArrayList<>();
        long seen = question.after();
        List<TimelineRow> read;
        do {
            read = read(question, seen, wanted);
            for (TimelineRow row : read) {
                seen = row.position();
                if (found.size() < wanted && EffectiveOn.by(question.asOf(), row.effectiveOn())) {
                    found.add(row);
                }
            }
        } while (found.size() < wanted && read.size() == wanted);
        return found;
    }

    private List<TimelineRow> read(GetTimeline question, long seen, int limit) {
        ReadTable<TimelineRow> table = question.kind() == null ? TimelineTables.LINES : TimelineTables.OF_KIND;
        String partition = question.kind() == null
                ? question.plan().value()
                : TimelineTables.partition(question.plan(), question.kind());
        String key = TimelineTables.key(question.plan(), seen);
        List<Row<TimelineRow>> read = question.direction() == ReplayDirection.FORWARD
                ? rows.list(table, partition, key, limit)
                : rows.listBack(table, partition, key, limit);
        return read.stream().map(Row::content).toList();
    }
}
