package jp.ayumi.api.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of snapshots in the order in which they were taken.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record SnapshotPageView(
        List<SnapshotSummaryView> snapshots, @Nullable Long next) {
    public SnapshotPageView {
        snapshots = List.copyOf(snapshots);
    }
}
