package jp.ayumi.command.snapshot;

import java.util.Optional;
import jp.ayumi.api.snapshot.SnapshotId;

/** Lets a decision read a snapshot. What was frozen does not change, so nothing needs to be bound to it. */
public interface Snapshots {

    /** The snapshot, or empty when it was never taken. */
    Optional<SnapshotState> glance(SnapshotId snapshot);
}
