package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.PlanYearTables.ACTIONS;
import static jp.ayumi.query.planyear.PlanYearTables.INDICATORS;
import static jp.ayumi.query.planyear.PlanYearTables.RECORDS;

import java.util.function.UnaryOperator;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** What a progress record and its correction do to the tables. */
final class ProgressHandlers {

    private ProgressHandlers() {}

    static void recorded(ProgressRecorded recorded, RecordedEvent event, ReadTables tables) {
        Trace trace = Traces.of(event);
        ProgressReportView report = new ProgressReportView(
                recorded.record(), recorded.action(), recorded.organization(), recorded.progress(), trace, null);
        PlanYearId planYear = recorded.planYear();
        YearTables.year(recorded, event, tables, row -> row);
        YearTables.action(planYear, recorded.action(), trace, tables, row -> row.reported(report));
        tables.put(
                RECORDS,
                PlanYearTables.record(planYear, trace.position()),
                planYear.value(),
                ProgressRecordRow.recorded(recorded, trace));
        tell(planYear, report, tables);
    }

    static void corrected(ProgressCorrected corrected, RecordedEvent event, ReadTables tables) {
        Trace trace = Traces.of(event);
        PlanYearId planYear = corrected.planYear();
        YearTables.year(corrected, event, tables, row -> row);
        ProgressReportView before = tables.require(ACTIONS, PlanYearTables.element(planYear, corrected.action()))
                .report(corrected.record());
        YearTables.action(
                planYear,
                corrected.action(),
                trace,
                tables,
                row -> row.corrected(corrected.record(), corrected.progress(), trace));
        tables.update(
                RECORDS,
                PlanYearTables.record(planYear, before.recorded().position()),
                row -> row.corrected(corrected.correction(), corrected.progress(), corrected.reason(), trace));
        withdraw(planYear, before, tables);
        tell(
                planYear,
                new ProgressReportView(
                        before.record(),
                        before.action(),
                        before.organization(),
                        corrected.progress(),
                        before.recorded(),
                        trace),
                tables);
    }

    private static void tell(PlanYearId planYear, ProgressReportView report, ReadTables tables) {
        for (IndicatorActual actual : report.progress().actuals()) {
            indicator(
                    planYear,
                    actual.indicator(),
                    tables,
                    row -> row.told(IndicatorYearRow.ReportedActual.of(report, actual)));
        }
    }

    /** What a record said before its correction no longer holds, also when the correction leaves an indicator out. */
    private static void withdraw(PlanYearId planYear, ProgressReportView before, ReadTables tables) {
        for (IndicatorActual actual : before.progress().actuals()) {
            indicator(planYear, actual.indicator(), tables, row -> row.without(before.record()));
        }
    }

    private static void indicator(
            PlanYearId planYear, ElementId indicator, ReadTables tables, UnaryOperator<IndicatorYearRow> change) {
        String key = PlanYearTables.element(planYear, indicator);
        IndicatorYearRow row =
                tables.get(INDICATORS, key).orElseGet(() -> IndicatorYearRow.unknown(planYear, indicator));
        tables.put(INDICATORS, key, planYear.value(), change.apply(row));
    }
}
