package jp.ayumi.query.snapshot;

import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.SnapshotContentView;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.Row;

/** The tables of this slice. */
final class SnapshotTables {

    /** By snapshot, listed by municipality. */
    static final ReadTable<SnapshotRow> SNAPSHOTS = new ReadTable<>("snapshot", SnapshotRow.class);

    /** By snapshot, listed by municipality. */
    static final ReadTable<SnapshotContentView> CONTENTS =
            new ReadTable<>("snapshot_content", SnapshotContentView.class);

    /** In the order in which they were taken, listed by municipality. */
    static final ReadTable<SnapshotOrder> ORDER = new ReadTable<>("snapshot_order", SnapshotOrder.class);

    /** What each council received, in the order of the reports, listed by council. */
    static final ReadTable<ReceivedReportView> RECEIVED = new ReadTable<>("council_report", ReceivedReportView.class);

    private SnapshotTables() {}

    /** Keys of a partition that sort in the order of the log. */
    static String inOrder(String partition, long position) {
        return partition + "/" + Row.sortable(position);
    }
}
