package jp.ayumi.query.plan.history;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;

/** What the events of snapshots say in the history of the plan whose year was frozen; of the content only its hash. */
final class SnapshotsBeside {

    static final Cases<Beside.Known, SnapshotEvent, Beside> OF = Cases.<Beside.Known, SnapshotEvent, Beside>over(
                    SnapshotEvent.class)
            .on(
                    SnapshotTaken.class,
                    (known, event) -> Beside.of(
                            Told.of(
                                    "snapshot.taken",
                                    "fiscalYear",
                                    event.planYear().fiscalYear().toString()),
                            ThingEdit.begin(
                                            snapshot(event.snapshot()),
                                            Fields.listing(
                                                    "fiscalYear",
                                                            event.planYear()
                                                                    .fiscalYear()
                                                                    .toString(),
                                                    "kind", event.kind().name(),
                                                    "planYearVersion", Long.toString(event.planYearVersion()),
                                                    "planRevision", Integer.toString(event.planRevision()),
                                                    "sha256", event.sha256()))
                                    .in(event.planYear())))
            .on(SnapshotReported.class, SnapshotsBeside::reported)
            .on(
                    ReportDeliberated.class,
                    (known, event) -> Beside.of(
                            Told.of(
                                    "snapshot.report-deliberated",
                                    "fiscalYear",
                                    fiscalYear(known, event),
                                    "council",
                                    event.council().value()),
                            ThingEdit.merge(
                                    snapshot(event.snapshot()),
                                    Fields.below(
                                            "reports/" + event.report() + "/deliberations/"
                                                    + event.council().name(),
                                            Fields.listing(
                                                    "council", event.council().value(),
                                                    "meeting", event.meeting().value(),
                                                    "outcome", event.outcome().name(),
                                                    "text", event.text())))))
            .complete();

    private SnapshotsBeside() {}

    static Thing snapshot(SnapshotId snapshot) {
        return Thing.of("snapshots", snapshot.municipality(), snapshot.value());
    }

    private static Beside reported(Beside.Known known, SnapshotReported event) {
        Map<String, String> report = Fields.of(event);
        report.keySet().removeAll(List.of("snapshot", "report", "sha256"));
        return Beside.of(
                Told.of(
                        "snapshot.reported",
                        "fiscalYear",
                        fiscalYear(known, event),
                        "councils",
                        Integer.toString(event.councils().size()),
                        "reportedOn",
                        event.reportedOn().toString()),
                ThingEdit.merge(snapshot(event.snapshot()), Fields.below("reports/" + event.report(), report)));
    }

    private static String fiscalYear(Beside.Known known, SnapshotEvent event) {
        return known.row(snapshot(event.snapshot())).fields().getOrDefault("fiscalYear", "");
    }
}
