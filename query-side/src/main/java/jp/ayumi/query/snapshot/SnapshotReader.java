package jp.ayumi.query.snapshot;

import java.util.Optional;
import jp.ayumi.api.snapshot.SnapshotContentView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotSummaryView;
import jp.ayumi.query.projection.ReadModel;
import org.springframework.stereotype.Component;

/** Looks snapshots up. */
@Component
class SnapshotReader implements SnapshotSource {

    private final ReadModel rows;

    SnapshotReader(ReadModel rows) {
        this.rows = rows;
    }

    @Override
    public Optional<SnapshotSummaryView> summary(SnapshotId snapshot) {
        return rows.get(SnapshotTables.SNAPSHOTS, snapshot.value()).map(SnapshotRow::summary);
    }

    @Override
    public Optional<SnapshotContentView> content(SnapshotId snapshot) {
        return rows.get(SnapshotTables.CONTENTS, snapshot.value());
    }
}
