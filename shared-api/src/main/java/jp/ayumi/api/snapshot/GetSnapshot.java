package jp.ayumi.api.snapshot;

/** Asks for a {@link SnapshotView}. */
public record GetSnapshot(SnapshotId snapshot) {}
