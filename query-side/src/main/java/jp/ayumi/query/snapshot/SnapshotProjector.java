package jp.ayumi.query.snapshot;

import static jp.ayumi.query.snapshot.SnapshotTables.CONTENTS;
import static jp.ayumi.query.snapshot.SnapshotTables.ORDER;
import static jp.ayumi.query.snapshot.SnapshotTables.RECEIVED;
import static jp.ayumi.query.snapshot.SnapshotTables.SNAPSHOTS;

import java.util.List;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.api.snapshot.DeliberationView;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.ReportRecipientView;
import jp.ayumi.api.snapshot.ReportView;
import jp.ayumi.api.snapshot.SnapshotContentView;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.query.planyear.Traces;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Lists;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Snapshots, to whom they were reported, and what came of it. */
@Component
class SnapshotProjector implements Projector {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .complete(SnapshotEvent.class)
            .on(SnapshotTaken.class, SnapshotProjector::taken)
            .on(SnapshotReported.class, SnapshotProjector::reported)
            .on(ReportDeliberated.class, SnapshotProjector::deliberated)
            .build();

    @Override
    public String name() {
        return "snapshot";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(SNAPSHOTS, CONTENTS, ORDER, RECEIVED);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void taken(SnapshotTaken taken, RecordedEvent event, ReadTables tables) {
        String key = taken.snapshot().value();
        String municipality = taken.snapshot().municipality().value();
        tables.put(SNAPSHOTS, key, municipality, SnapshotRow.taken(taken, event.version(), Traces.of(event)));
        tables.put(CONTENTS, key, municipality, new SnapshotContentView(taken.content(), taken.sha256()));
        tables.put(
                ORDER,
                SnapshotTables.inOrder(municipality, event.position()),
                municipality,
                new SnapshotOrder(taken.snapshot(), taken.planYear()));
    }

    private static void reported(SnapshotReported reported, RecordedEvent event, ReadTables tables) {
        SnapshotRow snapshot = tables.require(SNAPSHOTS, reported.snapshot().value());
        Trace trace = Traces.of(event);
        List<ReportRecipientView> recipients = reported.councils().stream()
                .map(council -> new ReportRecipientView(council, null))
                .toList();
        ReportView report =
                new ReportView(reported.report(), reported.reportedOn(), reported.note(), recipients, trace);
        tables.update(SNAPSHOTS, reported.snapshot().value(), row -> row.at(event, Lists.with(row.reports(), report)));
        for (CouncilId council : reported.councils()) {
            tables.put(
                    RECEIVED,
                    SnapshotTables.inOrder(council.value(), event.position()),
                    council.value(),
                    new ReceivedReportView(
                            reported.snapshot(),
                            reported.report(),
                            snapshot.planYear(),
                            snapshot.kind(),
                            reported.sha256(),
                            reported.reportedOn(),
                            reported.note(),
                            null,
                            trace));
        }
    }

    private static void deliberated(ReportDeliberated deliberated, RecordedEvent event, ReadTables tables) {
        SnapshotRow snapshot = tables.require(SNAPSHOTS, deliberated.snapshot().value());
        ReportView report = snapshot.reports().stream()
                .filter(made -> made.report().equals(deliberated.report()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no report " + deliberated.report()));
        DeliberationView deliberation = new DeliberationView(
                deliberated.meeting(), deliberated.outcome(), deliberated.text(), Traces.of(event));
        ReportView told = new ReportView(
                report.report(),
                report.reportedOn(),
                report.note(),
                Lists.changing(
                        report.recipients(),
                        recipient -> recipient.council().equals(deliberated.council()),
                        recipient -> new ReportRecipientView(recipient.council(), deliberation)),
                report.trace());
        tables.update(
                SNAPSHOTS,
                deliberated.snapshot().value(),
                row -> row.at(event, Lists.changing(row.reports(), report::equals, before -> told)));
        tables.update(
                RECEIVED,
                SnapshotTables.inOrder(
                        deliberated.council().value(), report.trace().position()),
                row -> deliberated(row, deliberation));
    }

    private static ReceivedReportView deliberated(ReceivedReportView row, DeliberationView deliberation) {
        return new ReceivedReportView(
                row.snapshot(),
                row.report(),
                row.planYear(),
                row.kind(),
                row.sha256(),
                row.reportedOn(),
                row.note(),
                deliberation,
                row.trace());
    }
}
