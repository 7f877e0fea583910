package jp.ayumi.api.snapshot;

/** Asks for a {@link SnapshotContentView}. */
public record GetSnapshotContent(SnapshotId snapshot) {}
