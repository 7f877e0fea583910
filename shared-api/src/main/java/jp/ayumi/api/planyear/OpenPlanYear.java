package jp.ayumi.api.planyear;

/**
 * Begin a fiscal year of an adopted plan.
 */
public record OpenPlanYear(PlanYearId planYear) implements PlanYearCommand {}
