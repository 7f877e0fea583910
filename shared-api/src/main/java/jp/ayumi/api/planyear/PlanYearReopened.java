package jp.ayumi.api.planyear;

/**
 * A closed year was taken up again.
 */
public record PlanYearReopened(PlanYearId planYear, String reason) implements PlanYearEvent {}
