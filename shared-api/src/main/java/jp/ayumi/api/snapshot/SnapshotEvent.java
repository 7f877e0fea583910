package jp.ayumi.api.snapshot;

import jp.ayumi.api.Event;

/** What happens to a snapshot. Its content never changes. */
public sealed interface SnapshotEvent extends Event permits SnapshotTaken, SnapshotReported, ReportDeliberated {

    SnapshotId snapshot();

    @Override
    default SnapshotId subject() {
        return snapshot();
    }
}
