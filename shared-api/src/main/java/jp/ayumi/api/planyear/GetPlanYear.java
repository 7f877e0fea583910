package jp.ayumi.api.planyear;

/** Asks for a {@link PlanYearView}. */
public record GetPlanYear(PlanYearId planYear) {}
