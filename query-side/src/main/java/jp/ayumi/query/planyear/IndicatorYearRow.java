package jp.ayumi.query.planyear;

import java.util.Comparator;
import java.util.Optional;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in a fiscal year.
 *
 * @param speaking the actual that stands for the year: that of the period that ends last; {@code null} when there is none
 */
public record IndicatorYearRow(
        PlanYearId planYear, ElementId indicator, @Nullable ReportedActual speaking) {

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

    static final Comparator<ReportedActual> BY_PERIOD = Comparator.comparing(
                    (ReportedActual reported) -> reported.period().to())
            .thenComparing(reported -> reported.period().from())
            .thenComparing(reported -> reported.recorded().position());

    static IndicatorYearRow unknown(PlanYearId planYear, ElementId indicator) {
        return new IndicatorYearRow(planYear, indicator, null);
    }

    public Optional<ReportedActual> latest() {
        return Optional.ofNullable(speaking);
    }

    /** Whether it is this record that speaks. */
    boolean speaksBy(ProgressRecordId record) {
        return latest().filter(actual -> actual.record().equals(record)).isPresent();
    }

    /** The later one speaks. */
    IndicatorYearRow told(ReportedActual reported) {
        return latest().filter(other -> BY_PERIOD.compare(other, reported) > 0).isPresent() ? this : spokenBy(reported);
    }

    IndicatorYearRow spokenBy(@Nullable ReportedActual reported) {
        return new IndicatorYearRow(planYear, indicator, reported);
    }
}
