package jp.ayumi.api.planyear;

/** Asks for an {@link AdministrativeEvaluationView}. */
public record GetAdministrativeEvaluation(PlanYearId planYear) {}
