package jp.ayumi.api.planyear;

/**
 * The year began, on the plan as of this revision.
 */
public record PlanYearOpened(PlanYearId planYear, int planRevision) implements PlanYearEvent {}
