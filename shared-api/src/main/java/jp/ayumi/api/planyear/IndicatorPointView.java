package jp.ayumi.api.planyear;

import java.math.BigDecimal;
import jp.ayumi.api.FiscalYear;
import org.jspecify.annotations.Nullable;

/** One fiscal year of an indicator. A year without an actual is a gap. */
public record IndicatorPointView(
        FiscalYear fiscalYear,
        @Nullable BigDecimal target,
        Figure actual,
        @Nullable IndicatorChange change,
        @Nullable Trace trace) {}
