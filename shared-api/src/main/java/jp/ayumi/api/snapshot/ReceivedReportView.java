package jp.ayumi.api.snapshot;

import java.time.LocalDate;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * A report as one council received it.
 *
 * @param sha256 of the content it received
 * @param deliberation {@code null} until it has deliberated
 */
public record ReceivedReportView(
        SnapshotId snapshot,
        ReportId report,
        PlanYearId planYear,
        SnapshotKind kind,
        String sha256,
        LocalDate reportedOn,
        String note,
        @Nullable DeliberationView deliberation,
        Trace trace) {}
