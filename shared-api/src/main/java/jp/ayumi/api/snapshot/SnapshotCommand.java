package jp.ayumi.api.snapshot;

import jp.ayumi.api.Command;

/** What can be asked of a snapshot. */
public sealed interface SnapshotCommand extends Command permits TakeSnapshot, ReportToCouncils, RecordDeliberation {

    SnapshotId snapshot();

    @Override
    default SnapshotId target() {
        return snapshot();
    }
}
