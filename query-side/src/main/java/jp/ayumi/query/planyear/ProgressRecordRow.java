package jp.ayumi.query.planyear;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.planyear.CorrectionView;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordView;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.Trace;

/** A progress record with everything it ever said. */
public record ProgressRecordRow(ProgressRecordView record) {

    static ProgressRecordRow recorded(ProgressRecorded event, Trace trace) {
        return new ProgressRecordRow(new ProgressRecordView(
                event.record(),
                event.action(),
                event.organization(),
                event.progress(),
                event.progress(),
                trace,
                List.of()));
    }

    /** As it reads now. */
    ProgressReportView report() {
        List<CorrectionView> corrections = record.corrections();
        return new ProgressReportView(
                record.record(),
                record.action(),
                record.organization(),
                record.current(),
                record.recorded(),
                corrections.isEmpty()
                        ? null
                        : corrections.get(corrections.size() - 1).trace());
    }

    ProgressRecordRow corrected(int correction, Progress progress, String reason, Trace trace) {
        List<CorrectionView> corrections = new ArrayList<>(record.corrections());
        corrections.add(new CorrectionView(correction, record.current(), progress, reason, trace));
        return new ProgressRecordRow(new ProgressRecordView(
                record.record(),
                record.action(),
                record.organization(),
                record.first(),
                progress,
                record.recorded(),
                List.copyOf(corrections)));
    }
}
