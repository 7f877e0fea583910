package jp.ayumi.api.planyear;

/**
 * A closed year is taken up again, with a reason.
 */
public record ReopenYear(PlanYearId planYear, String reason) implements PlanYearCommand {}
