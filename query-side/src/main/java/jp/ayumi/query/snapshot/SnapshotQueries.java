package jp.ayumi.query.snapshot;

import static jp.ayumi.query.snapshot.SnapshotTables.CONTENTS;
import static jp.ayumi.query.snapshot.SnapshotTables.ORDER;
import static jp.ayumi.query.snapshot.SnapshotTables.RECEIVED;
import static jp.ayumi.query.snapshot.SnapshotTables.SNAPSHOTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.snapshot.GetSnapshot;
import jp.ayumi.api.snapshot.GetSnapshotContent;
import jp.ayumi.api.snapshot.ListReports;
import jp.ayumi.api.snapshot.ListSnapshots;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.ReceivedReportsView;
import jp.ayumi.api.snapshot.SnapshotContentView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotPageView;
import jp.ayumi.api.snapshot.SnapshotSummaryView;
import jp.ayumi.api.snapshot.SnapshotView;
import jp.ayumi.query.council.CouncilSource;
import jp.ayumi.query.projection.OrderedPage;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.projection.Row;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
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
                order -> order.matches(question)
                        && snapshot(question.asOf(), order.snapshot()).isPresent(),
                question.limit());
        List<SnapshotSummaryView> snapshots = page.rows().stream()
                .flatMap(row -> snapshot(question.asOf(), row.content().snapshot()).stream())
                .map(SnapshotRow::summary)
                .toList();
        return new SnapshotPageView(
                snapshots,
                page.more() ? snapshots.get(snapshots.size() - 1).taken().position() : null);
    }

    @QueryHandler
    Optional<SnapshotView> answer(GetSnapshot question) {
        String key = question.snapshot().value();
        return snapshot(question.asOf(), question.snapshot())
                .flatMap(row -> rows.get(CONTENTS, key).map(content -> row.view(FrozenText.asJson(content.content()))));
    }

    private Optional<SnapshotRow> snapshot(@Nullable LocalDate asOf, SnapshotId snapshot) {
        return rows.get(SNAPSHOTS, snapshot.value()).flatMap(new SnapshotAsOf(asOf)::of);
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
        SnapshotAsOf then = new SnapshotAsOf(question.asOf());
        String council = question.council().value();
        OrderedPage<ReceivedReportView> page = OrderedPage.of(
                rows,
                RECEIVED,
                council,
                SnapshotTables.inOrder(council, question.after()),
                then::isReceived,
                question.limit());
        List<ReceivedReportView> reports =
                page.rows().stream().map(Row::content).map(then::of).toList();
        return Optional.of(new ReceivedReportsView(
                question.council(),
                reports,
                page.more() ? reports.get(reports.size() - 1).trace().position() : null));
    }
}
