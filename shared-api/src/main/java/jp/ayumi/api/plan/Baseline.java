package jp.ayumi.api.plan;

import java.math.BigDecimal;
import jp.ayumi.api.FiscalYear;

/**
 * 基準値: where an indicator stood before.
 */
public record Baseline(FiscalYear fiscalYear, BigDecimal value) {}
