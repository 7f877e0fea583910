package jp.ayumi.api.snapshot;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.CouncilId;

/**
 * A snapshot was handed to councils.
 *
 * @param sha256 of the content that each of them received
 * @param note what was said with it; empty when nothing
 */
public record SnapshotReported(
        SnapshotId snapshot, ReportId report, Set<CouncilId> councils, LocalDate reportedOn, String note, String sha256)
        implements SnapshotEvent {
    public SnapshotReported {
        councils = OrderedSets.copyOf(councils);
    }
}
