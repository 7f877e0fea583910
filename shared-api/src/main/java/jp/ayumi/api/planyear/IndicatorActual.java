package jp.ayumi.api.planyear;

import java.math.BigDecimal;
import jp.ayumi.api.plan.ElementId;

/**
 * 実績値. An actual that is not known yet is left out, never sent as zero.
 */
public record IndicatorActual(ElementId indicator, BigDecimal value, String note) {}
