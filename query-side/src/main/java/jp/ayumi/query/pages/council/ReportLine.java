package jp.ayumi.query.pages.council;

import jp.ayumi.api.snapshot.ReceivedReportView;

/**
 * A report that the council received.
 *
 * @param plan the title of the plan
 * @param year the address of the year that it is about
 */
record ReportLine(ReceivedReportView report, String plan, String year) {}
