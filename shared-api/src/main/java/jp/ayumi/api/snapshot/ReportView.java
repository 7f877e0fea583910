package jp.ayumi.api.snapshot;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.planyear.Trace;

/** One handing over of a snapshot. Every recipient got the same content. */
public record ReportView(
        ReportId report, LocalDate reportedOn, String note, List<ReportRecipientView> recipients, Trace trace) {
    public ReportView {
        recipients = List.copyOf(recipients);
    }
}
