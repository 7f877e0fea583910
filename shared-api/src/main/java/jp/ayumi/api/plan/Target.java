package jp.ayumi.api.plan;

import java.math.BigDecimal;
import jp.ayumi.api.FiscalYear;

/**
 * 目標値 of an indicator for one fiscal year.
 */
public record Target(FiscalYear fiscalYear, BigDecimal value) {}
