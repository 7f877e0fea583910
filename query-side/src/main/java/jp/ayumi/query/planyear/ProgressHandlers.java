package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.PlanYearTables.RECORDS;
import static jp.ayumi.query.planyear.PlanYearTables.REPORTS;

import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/**
 * What a progress record and its correction do to the tables. Rows that many records concern hold the one that speaks and no
 * others: a year takes thousands of records, and a row that grew with each would cost the square.
 */
final class ProgressHandlers {

    private ProgressHandlers() {}

    static void recorded(ProgressRecorded recorded, RecordedEvent event, ReadTables tables) {
        Trace trace = Traces.of(event);
        ProgressReportView report = new ProgressReportView(
                recorded.record(), recorded.action(), recorded.organization(), recorded.progress(), trace, null);
        PlanYearId planYear = recorded.planYear();
        YearTables.year(recorded, event, tables, row -> row);
        tables.put(
                RECORDS,
                PlanYearTables.record(planYear, trace.position()),
                planYear.value(),
                ProgressRecordRow.recorded(recorded, trace));
        enter(planYear, report, tables);
        YearTables.action(planYear, recorded.action(), trace, tables, row -> row.reported(report, trace));
        for (IndicatorActual actual : recorded.progress().actuals()) {
            IndicatorHandlers.told(planYear, report, actual, tables);
        }
    }

    static void corrected(ProgressCorrected corrected, RecordedEvent event, ReadTables tables) {
        Trace trace = Traces.of(event);
        PlanYearId planYear = corrected.planYear();
        YearTables.year(corrected, event, tables, row -> row);
        long entered = tables.require(REPORTS, PlanYearTables.report(planYear, corrected.record()))
                .position();
        String key = PlanYearTables.record(planYear, entered);
        ProgressReportView before = tables.require(RECORDS, key).report();
        tables.update(
                RECORDS,
                key,
                row -> row.corrected(corrected.correction(), corrected.progress(), corrected.reason(), trace));
        ProgressReportView after = tables.require(RECORDS, key).report();
        enter(planYear, after, tables);
        YearTables.action(
                planYear,
                corrected.action(),
                trace,
                tables,
                row -> isLaterThan(after, before)
                        ? row.reported(after, trace)
                        : row.spokenBy(speaking(planYear, after, tables), trace));
        IndicatorHandlers.corrected(planYear, before, after, tables);
    }

    private static void enter(PlanYearId planYear, ProgressReportView report, ReadTables tables) {
        tables.put(
                REPORTS,
                PlanYearTables.report(planYear, report.record()),
                PlanYearTables.element(planYear, report.action()),
                ReportedPeriod.of(report));
    }

    /** A record whose period stays or moves on speaks if it spoke; one that moves back may give way to another. */
    private static boolean isLaterThan(ProgressReportView after, ProgressReportView before) {
        return ReportedPeriod.BY_PERIOD.compare(ReportedPeriod.of(after), ReportedPeriod.of(before)) >= 0;
    }

    /** The record that speaks for the organisation of this one, found among all of the action. */
    private static ProgressReportView speaking(PlanYearId planYear, ProgressReportView report, ReadTables tables) {
        return tables.all(REPORTS, PlanYearTables.element(planYear, report.action())).stream()
                .filter(one -> one.organization().equals(report.organization()))
                .max(ReportedPeriod.BY_PERIOD)
                .map(one -> tables.require(RECORDS, PlanYearTables.record(planYear, one.position()))
                        .report())
                .orElse(report);
    }
}
