package jp.ayumi.query.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.api.snapshot.ReportView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotSummaryView;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.api.snapshot.SnapshotView;
import jp.ayumi.query.projection.RecordedEvent;

/**
 * A snapshot without its content, which is long and seldom asked for.
 *
 * @param bytes length of the content in UTF-8
 */
record SnapshotRow(
        SnapshotId snapshot,
        PlanYearId planYear,
        SnapshotKind kind,
        long version,
        long position,
        long planYearVersion,
        int planRevision,
        String sha256,
        int bytes,
        List<ReportView> reports,
        Trace taken) {

    static SnapshotRow taken(SnapshotTaken event, long version, Trace trace) {
        return new SnapshotRow(
                event.snapshot(),
                event.planYear(),
                event.kind(),
                version,
                trace.position(),
                event.planYearVersion(),
                event.planRevision(),
                event.sha256(),
                event.content().getBytes(StandardCharsets.UTF_8).length,
                List.of(),
                trace);
    }

    SnapshotRow at(RecordedEvent event, List<ReportView> newReports) {
        return new SnapshotRow(
                snapshot,
                planYear,
                kind,
                event.version(),
                event.position(),
                planYearVersion,
                planRevision,
                sha256,
                bytes,
                newReports,
                taken);
    }

    /** The same with other reports shown; nothing happened to it. */
    SnapshotRow with(List<ReportView> shown) {
        return new SnapshotRow(
                snapshot,
                planYear,
                kind,
                version,
                position,
                planYearVersion,
                planRevision,
                sha256,
                bytes,
                shown,
                taken);
    }

    SnapshotSummaryView summary() {
        return new SnapshotSummaryView(
                snapshot, planYear, kind, planYearVersion, planRevision, sha256, bytes, reports.size(), taken);
    }

    SnapshotView view(Map<String, Object> content) {
        return new SnapshotView(
                snapshot,
                planYear,
                kind,
                version,
                position,
                planYearVersion,
                planRevision,
                sha256,
                content,
                reports,
                taken);
    }
}
