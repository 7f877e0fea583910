package jp.ayumi.api.opinion;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * 反映: where an opinion went, and how.
 *
 * @param element the action of an evaluation or action, or of what else it is reflected in; otherwise {@code null}
 * @param revision the number of the revision; {@code null} for other destinations
 * @param fiscalYear the year of the annual plan; {@code null} for other destinations
 * @param plan the next plan; {@code null} for other destinations
 */
public record Reflection(
        Destination destination,
        @Nullable ElementId element,
        @Nullable Integer revision,
        @Nullable FiscalYear fiscalYear,
        @Nullable PlanId plan,
        String remark) {}
