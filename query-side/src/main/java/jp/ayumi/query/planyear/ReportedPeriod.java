package jp.ayumi.query.planyear;

import java.util.Comparator;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ReportingPeriod;

/**
 * Of a progress record no more than decides whether it speaks for the year: so the records of an action can be many, and
 * the action's row stays small.
 *
 * @param period as it reads now
 * @param position of the event that entered it
 */
record ReportedPeriod(ProgressRecordId record, OrganizationId organization, ReportingPeriod period, long position) {

    /**
     * The period that ends last speaks for the year; among equal ends the shorter one, which says more of the end, and then
     * the one entered last. A correction does not make a record younger.
     */
    static final Comparator<ReportedPeriod> BY_PERIOD = Comparator.comparing(
                    (ReportedPeriod report) -> report.period().to())
            .thenComparing(report -> report.period().from())
            .thenComparing(ReportedPeriod::position);

    static ReportedPeriod of(ProgressReportView report) {
        return new ReportedPeriod(
                report.record(),
                report.organization(),
                report.progress().period(),
                report.recorded().position());
    }
}
