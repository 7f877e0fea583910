package jp.ayumi.query.snapshot;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.municipality.MunicipalityId;
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
    public Map<SnapshotId, SnapshotSummaryView> summaries(MunicipalityId municipality) {
        return rows.all(SnapshotTables.SNAPSHOTS, municipality.value()).stream()
                .map(SnapshotRow::summary)
                .collect(Collectors.toMap(SnapshotSummaryView::snapshot, Function.identity()));
    }

    @Override
    public Optional<SnapshotContentView> content(SnapshotId snapshot) {
        return rows.get(SnapshotTables.CONTENTS, snapshot.value());
    }
}
