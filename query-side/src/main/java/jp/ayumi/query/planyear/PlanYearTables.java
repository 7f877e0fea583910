package jp.ayumi.query.planyear;

import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.Row;

/** The tables of this slice. Unless it says otherwise, one is listed by plan year. */
public final class PlanYearTables {

    public static final ReadTable<PlanYearRow> YEARS = new ReadTable<>("plan_year", PlanYearRow.class);
    public static final ReadTable<ActionYearRow> ACTIONS = new ReadTable<>("action_year", ActionYearRow.class);
    public static final ReadTable<ProgressRecordRow> RECORDS =
            new ReadTable<>("progress_record", ProgressRecordRow.class);
    public static final ReadTable<IndicatorYearRow> INDICATORS =
            new ReadTable<>("indicator_year", IndicatorYearRow.class);

    /** By record; listed by action. */
    static final ReadTable<ReportedPeriod> REPORTS = new ReadTable<>("action_report", ReportedPeriod.class);

    /** By indicator and record; listed by indicator. */
    static final ReadTable<IndicatorReportRow> INDICATOR_REPORTS =
            new ReadTable<>("indicator_report", IndicatorReportRow.class);

    private PlanYearTables() {}

    static String element(PlanYearId planYear, ElementId element) {
        return planYear.value() + "/" + element.value();
    }

    static String report(PlanYearId planYear, ProgressRecordId record) {
        return planYear.value() + "/" + record.value();
    }

    /** Keys of records sort in the order in which the records were entered. */
    static String record(PlanYearId planYear, long position) {
        return planYear.value() + "/" + Row.sortable(position);
    }
}
