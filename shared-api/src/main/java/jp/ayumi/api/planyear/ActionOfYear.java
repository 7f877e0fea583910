package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.ElementId;

/** An action in a plan year. */
public record ActionOfYear(PlanYearId planYear, ElementId action) {}
