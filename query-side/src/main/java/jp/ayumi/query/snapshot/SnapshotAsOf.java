package jp.ayumi.query.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.snapshot.DeliberationView;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.ReportRecipientView;
import jp.ayumi.api.snapshot.ReportView;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots and reports as of a day. What is frozen in one never changes; it exists from the day on which it was taken.
 *
 * @param day {@code null} for everything
 */
record SnapshotAsOf(@Nullable LocalDate day) {

    Optional<SnapshotRow> of(SnapshotRow snapshot) {
        return EffectiveOn.by(day, EffectiveOn.of(snapshot.taken()))
                ? Optional.of(snapshot.with(EffectiveOn.allBy(day, snapshot.reports(), EffectiveOn::of).stream()
                        .map(this::deliberated)
                        .toList()))
                : Optional.empty();
    }

    boolean isReceived(ReceivedReportView report) {
        return EffectiveOn.by(day, EffectiveOn.of(report));
    }

    ReceivedReportView of(ReceivedReportView report) {
        return new ReceivedReportView(
                report.snapshot(),
                report.report(),
                report.planYear(),
                report.kind(),
                report.sha256(),
                report.reportedOn(),
                report.note(),
                only(report.deliberation()),
                report.trace());
    }

    private ReportView deliberated(ReportView report) {
        List<ReportRecipientView> recipients = report.recipients().stream()
                .map(recipient -> new ReportRecipientView(recipient.council(), only(recipient.deliberation())))
                .toList();
        return new ReportView(report.report(), report.reportedOn(), report.note(), recipients, report.trace());
    }

    private @Nullable DeliberationView only(@Nullable DeliberationView deliberation) {
        return EffectiveOn.onlyBy(day, deliberation, EffectiveOn::of);
    }
}
