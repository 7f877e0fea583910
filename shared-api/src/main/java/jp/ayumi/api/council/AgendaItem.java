package jp.ayumi.api.council;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * 議題.
 *
 * @param number unique in the meeting, from 1
 * @param plan the plan it concerns, otherwise {@code null}
 * @param fiscalYear the fiscal year it concerns, otherwise {@code null}
 *
 */
public record AgendaItem(
        int number,
        String title,
        @Nullable PlanId plan,
        @Nullable FiscalYear fiscalYear) {}
