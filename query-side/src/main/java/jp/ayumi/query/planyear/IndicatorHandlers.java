package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.PlanYearTables.INDICATORS;
import static jp.ayumi.query.planyear.PlanYearTables.INDICATOR_REPORTS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.query.planyear.IndicatorYearRow.ReportedActual;
import jp.ayumi.query.projection.ReadTables;
import org.jspecify.annotations.Nullable;

/** What a progress record and its correction say of indicators. */
final class IndicatorHandlers {

    private IndicatorHandlers() {}

    static void told(PlanYearId planYear, ProgressReportView report, IndicatorActual actual, ReadTables tables) {
        ReportedActual told = ReportedActual.of(report, actual);
        enter(planYear, report, actual.indicator(), told, tables);
        indicator(planYear, actual.indicator(), tables, row -> row.told(told));
    }

    /** What a record said before its correction no longer holds, also when the correction leaves an indicator out. */
    static void corrected(PlanYearId planYear, ProgressReportView before, ProgressReportView after, ReadTables tables) {
        Map<ElementId, @Nullable ReportedActual> now = new LinkedHashMap<>();
        before.progress().actuals().forEach(actual -> now.put(actual.indicator(), null));
        after.progress().actuals().forEach(actual -> now.put(actual.indicator(), ReportedActual.of(after, actual)));
        now.forEach((indicator, told) -> {
            enter(planYear, after, indicator, told, tables);
            indicator(planYear, indicator, tables, row -> {
                if (row.speaksBy(after.record())) {
                    return row.spokenBy(speaking(planYear, indicator, tables));
                }
                return told == null ? row : row.told(told);
            });
        });
    }

    private static void enter(
            PlanYearId planYear,
            ProgressReportView report,
            ElementId indicator,
            @Nullable ReportedActual told,
            ReadTables tables) {
        String partition = PlanYearTables.element(planYear, indicator);
        tables.put(
                INDICATOR_REPORTS, partition + "/" + report.record().value(), partition, new IndicatorReportRow(told));
    }

    private static @Nullable ReportedActual speaking(PlanYearId planYear, ElementId indicator, ReadTables tables) {
        return tables.all(INDICATOR_REPORTS, PlanYearTables.element(planYear, indicator)).stream()
                .flatMap(row -> Stream.ofNullable(row.told()))
                .max(IndicatorYearRow.BY_PERIOD)
                .orElse(null);
    }

    private static void indicator(
            PlanYearId planYear, ElementId indicator, ReadTables tables, UnaryOperator<IndicatorYearRow> change) {
        String key = PlanYearTables.element(planYear, indicator);
        IndicatorYearRow row =
                tables.get(INDICATORS, key).orElseGet(() -> IndicatorYearRow.unknown(planYear, indicator));
        tables.put(INDICATORS, key, planYear.value(), change.apply(row));
    }
}
