package jp.ayumi.api.snapshot;

import jp.ayumi.api.planyear.PlanYearId;

/**
 * 凍結: keep what a plan year says now, so that everybody is told the same.
 */
public record TakeSnapshot(SnapshotId snapshot, PlanYearId planYear, SnapshotKind kind) implements SnapshotCommand {}
