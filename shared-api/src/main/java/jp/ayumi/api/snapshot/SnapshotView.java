package jp.ayumi.api.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;

/**
 * A snapshot and where it went.
 *
 * @param version of the snapshot, the ETag of a change
 * @param position the last event of the snapshot that is shown
 * @param content as JSON, for reading; the bytes that the hash is over are served beside it
 */
public record SnapshotView(
        SnapshotId snapshot,
        PlanYearId planYear,
        SnapshotKind kind,
        long version,
        long position,
        long planYearVersion,
        int planRevision,
        String sha256,
        Map<String, Object> content,
        List<ReportView> reports,
        Trace taken) {
    public SnapshotView {
        content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
        reports = List.copyOf(reports);
    }
}
