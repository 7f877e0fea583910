package jp.ayumi.query.planyear;

import jp.ayumi.query.planyear.IndicatorYearRow.ReportedActual;
import org.jspecify.annotations.Nullable;

/**
 * What one progress record says of an indicator.
 *
 * @param told {@code null} when a correction left the indicator out
 */
record IndicatorReportRow(@Nullable ReportedActual told) {}
