package jp.ayumi.query.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.timeline.ListMoments;
import jp.ayumi.api.timeline.MarkView;
import jp.ayumi.api.timeline.MomentsView;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.query.projection.PastReadModel;
import jp.ayumi.query.projection.Row;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers when something changed. */
@Component
class MomentsQueries {

    /** Of each kind; whoever goes further back goes by days. */
    private static final int LAST_MARKS = 100;

    private final PastReadModel rows;

    MomentsQueries(PastReadModel rows) {
        this.rows = rows;
    }

    @QueryHandler
    MomentsView answer(ListMoments question) {
        if (question.plan() == null) {
            return view(question.municipality().value(), List.of());
        }
        PlanId plan = PlanId.of(question.municipality(), question.plan().value());
        return view(
                plan.value(),
                Stream.of(TimelineKind.REVISION, TimelineKind.REVIEW, TimelineKind.CORRECTION)
                        .flatMap(kind -> marks(plan, kind))
                        .sorted(Comparator.comparing(MarkView::position))
                        .toList());
    }

    private MomentsView view(String key, List<MarkView> marks) {
        MomentsRow moments = rows.get(MomentsProjector.MOMENTS, key).orElse(MomentsRow.NONE);
        return new MomentsView(moments.effective(), moments.recorded(), marks);
    }

    private Stream<MarkView> marks(PlanId plan, TimelineKind kind) {
        return rows
                .listBack(
                        TimelineTables.OF_KIND,
                        TimelineTables.partition(plan, kind),
                        TimelineTables.key(plan, Long.MAX_VALUE),
                        LAST_MARKS)
                .stream()
                .map(Row::content)
                .map(row -> new MarkView(row.position(), row.recordedAt(), row.type()));
    }
}
