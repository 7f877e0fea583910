package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.query.projection.Lists;

/**
 * An action in a fiscal year: which days were reported by whom, and what was said of it. Of a report nothing is kept but its
 * days.
 *
 * @param evaluatedBy the organisations that evaluated themselves
 * @param reviewed whether a body said something of it in a review
 * @param directed whether it was decided what becomes of it
 */
record WatchedActionYear(
        PlanYearId planYear,
        ElementId action,
        List<Report> reports,
        List<OrganizationId> evaluatedBy,
        boolean reviewed,
        boolean directed) {

    /** The days that a progress record speaks of. */
    record Report(ProgressRecordId record, OrganizationId organization, ReportingPeriod period) {}

    static WatchedActionYear untouched(PlanYearId planYear, ElementId action) {
        return new WatchedActionYear(planYear, action, List.of(), List.of(), false, false);
    }

    WatchedActionYear reported(Report report) {
        return new WatchedActionYear(planYear, action, Lists.with(reports, report), evaluatedBy, reviewed, directed);
    }

    WatchedActionYear corrected(ProgressRecordId record, ReportingPeriod period) {
        List<Report> changed = Lists.changing(
                reports,
                report -> report.record().equals(record),
                report -> new Report(record, report.organization(), period));
        return new WatchedActionYear(planYear, action, changed, evaluatedBy, reviewed, directed);
    }

    WatchedActionYear evaluated(OrganizationId organization) {
        return evaluatedBy.contains(organization)
                ? this
                : new WatchedActionYear(
                        planYear, action, reports, Lists.with(evaluatedBy, organization), reviewed, directed);
    }

    WatchedActionYear asReviewed() {
        return new WatchedActionYear(planYear, action, reports, evaluatedBy, true, directed);
    }

    WatchedActionYear asDirected() {
        return new WatchedActionYear(planYear, action, reports, evaluatedBy, reviewed, true);
    }

    /** Whether an organisation reported how it stood on a day: a longer or later report speaks of it as well. */
    boolean speaksOf(LocalDate day, OrganizationId organization) {
        return reports.stream()
                .filter(report -> report.organization().equals(organization))
                .map(Report::period)
                .anyMatch(period -> !period.from().isAfter(day) && !period.to().isBefore(day));
    }

    boolean reportedBy(OrganizationId organization) {
        return reports.stream().anyMatch(report -> report.organization().equals(organization));
    }
}
