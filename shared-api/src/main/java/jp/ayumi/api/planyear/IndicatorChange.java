package jp.ayumi.api.planyear;

import java.math.BigDecimal;

/**
 * The distance from the baseline.
 *
 * @param difference actual minus baseline, in the indicator's unit
 * @param tendency judged by which way is better and by what counts as unchanged
 */
public record IndicatorChange(BigDecimal difference, Tendency tendency) {}
