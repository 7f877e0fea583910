package jp.ayumi.api.publication;

import jp.ayumi.api.snapshot.SnapshotId;

/**
 * A snapshot that an edition holds.
 *
 * @param sha256 of its content, so that nobody can hold another under the same id
 */
public record FrozenSnapshot(SnapshotId snapshot, String sha256) {}
