package jp.ayumi.query.snapshot;

import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.snapshot.SnapshotContentView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotSummaryView;

/** Tells other slices what was frozen. */
public interface SnapshotSource {

    Optional<SnapshotSummaryView> summary(SnapshotId snapshot);

    /** Of everything that was frozen in a municipality. */
    Map<SnapshotId, SnapshotSummaryView> summaries(MunicipalityId municipality);

    Optional<SnapshotContentView> content(SnapshotId snapshot);
}
