package jp.ayumi.api.snapshot;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.CouncilId;

/**
 * 報告: hand the same snapshot to one or several councils (NIS-3).
 */
public record ReportToCouncils(
        SnapshotId snapshot, ReportId report, Set<CouncilId> councils, LocalDate reportedOn, String note)
        implements SnapshotCommand {
    public ReportToCouncils {
        councils = OrderedSets.copyOf(councils);
    }
}
