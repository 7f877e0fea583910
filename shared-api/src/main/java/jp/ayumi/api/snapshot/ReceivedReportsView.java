package jp.ayumi.api.snapshot;

import java.util.List;
import jp.ayumi.api.council.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * What a council has received, in the order in which it was reported.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record ReceivedReportsView(
        CouncilId council,
        List<ReceivedReportView> reports,
        @Nullable Long next) {
    public ReceivedReportsView {
        reports = List.copyOf(reports);
    }
}
