package jp.ayumi.query.snapshot;

import static jp.ayumi.query.snapshot.SnapshotTables.CONTENTS;
import static jp.ayumi.query.snapshot.SnapshotTables.ORDER;
import static jp.ayumi.query.snapshot.SnapshotTables.RECEIVED;
import static jp.ayumi.query.snapshot.SnapshotTables.SNAPSHOTS;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.snapshot.GetSnapshot;
import jp.ayumi.api.snapshot.GetSnapshotContent;
import jp.ayumi.api.snapshot.ListReports;
import jp.ayumi.api.snapshot.ListSnapshots;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.ReceivedReportsView;
import jp.ayumi.api.snapshot.SnapshotContentView;
import jp.ayumi.api.snapshot.SnapshotPageView;
import jp.ayumi.api.snapshot.SnapshotSummaryView;
import jp.ayumi.api.snapshot.SnapshotView;
import jp.ayumi.query.council.CouncilSource;
import jp.ayumi.query.projection.OrderedPage;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the questions about snapshots and reports. */
@Component
class SnapshotQueries {

    private final ReadModel rows;
    private final CouncilSource councils;

    SnapshotQueries(ReadModel rows, CouncilSource councils) {
        this.rows = rows;
        this.councils = councils;
    }

    @QueryHandler
    SnapshotPageView answer(ListSnapshots question) {
        String municipality = question.municipality().value();
        OrderedPage<SnapshotOrder> page = OrderedPage.of(
                rows,
                ORDER,
                municipality,
                SnapshotTables.inOrder(municipality, question.after()),
                order -> order.matches(question),
                question.limit());
        List<SnapshotSummaryView> snapshots = page.rows().stream()
                .map(row ->
                        rows.get(SNAPSHOTS, row.content().snapshot().value()).orElseThrow())
                .map(SnapshotRow::summary)
                .toList();
        return new SnapshotPageView(
                snapshots,
                page.more() ? snapshots.get(snapshots.size() - 1).taken().position() : null);
    }

    @QueryHandler
    Optional<SnapshotView> answer(GetSnapshot question) {
        String key = question.snapshot().value();
        return rows.get(SNAPSHOTS, key)
                .flatMap(row -> rows.get(CONTENTS, key).map(content -> row.view(FrozenText.asJson(content.content()))));
    }

    @QueryHandler
    Optional<SnapshotContentView> answer(GetSnapshotContent question) {
        return rows.get(CONTENTS, question.snapshot().value());
    }

    @QueryHandler
    Optional<ReceivedReportsView> answer(ListReports question) {
        if (!councils.isKnown(question.council())) {
            return Optional.empty();
        }
        String council = question.council().value();
        OrderedPage<ReceivedReportView> page = OrderedPage.of(
                rows,
                RECEIVED,
                council,
                SnapshotTables.inOrder(council, question.after()),
                report -> true,
                question.limit());
        List<ReceivedReportView> reports =
                page.rows().stream().map(Row::content).toList();
        return Optional.of(new ReceivedReportsView(
                question.council(),
                reports,
                page.more() ? reports.get(reports.size() - 1).trace().position() : null));
    }
}
