package jp.ayumi.api.snapshot;

import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;

/**
 * What a snapshot is, without its content.
 *
 * @param planYearVersion how many events of the plan year are counted in
 * @param bytes length of the content in UTF-8
 * @param reports how often it was reported
 */
public record SnapshotSummaryView(
        SnapshotId snapshot,
        PlanYearId planYear,
        SnapshotKind kind,
        long planYearVersion,
        int planRevision,
        String sha256,
        int bytes,
        int reports,
        Trace taken) {}
