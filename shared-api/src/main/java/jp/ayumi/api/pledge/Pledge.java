package jp.ayumi.api.pledge;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * 地域で取り組むこと, as residents write it into their workbook (NIS-8).
 *
 * @param fiscalYear the year it is for; {@code null} when it is for the whole term of the plan
 * @param group who will do it: a group, never a person
 * @param text what they will do
 * @param plan the plan it supports; {@code null} when it stands alone
 * @param element the part of that plan it supports; {@code null} when it supports the plan as a whole
 */
public record Pledge(
        @Nullable FiscalYear fiscalYear,
        String group,
        String text,
        @Nullable PlanId plan,
        @Nullable ElementId element) {}
