package jp.ayumi.query.planyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.Trace;

/**
 * An indicator in a fiscal year.
 *
 * @param actuals at most one of each progress record, as the record reads now
 */
public record IndicatorYearRow(PlanYearId planYear, ElementId indicator, List<ReportedActual> actuals) {

    /**
     * 実績値 as one progress record tells it.
     *
     * @param recorded when the record was entered
     * @param trace the event that told this value: the record or its last correction
     */
    public record ReportedActual(
            ProgressRecordId record, ReportingPeriod period, IndicatorActual actual, Trace recorded, Trace trace) {

        static ReportedActual of(ProgressReportView report, IndicatorActual actual) {
            Trace trace = report.corrected() == null ? report.recorded() : report.corrected();
            return new ReportedActual(report.record(), report.progress().period(), actual, report.recorded(), trace);
        }
    }

    private static final Comparator<ReportedActual> BY_PERIOD = Comparator.comparing(
                    (ReportedActual reported) -> reported.period().to())
            .thenComparing(reported -> reported.period().from())
            .thenComparing(reported -> reported.recorded().position());

    static IndicatorYearRow unknown(PlanYearId planYear, ElementId indicator) {
        return new IndicatorYearRow(planYear, indicator, List.of());
    }

    /** The actual that stands for the year: that of the period that ends last. */
    public Optional<ReportedActual> latest() {
        return actuals.stream().max(BY_PERIOD);
    }

    IndicatorYearRow told(ReportedActual reported) {
        List<ReportedActual> all = new ArrayList<>(without(reported.record()).actuals());
        all.add(reported);
        return new IndicatorYearRow(planYear, indicator, List.copyOf(all));
    }

    /** The record no longer tells an actual of this indicator. */
    IndicatorYearRow without(ProgressRecordId record) {
        return new IndicatorYearRow(
                planYear,
                indicator,
                actuals.stream()
                        .filter(reported -> !reported.record().equals(record))
                        .toList());
    }
}
