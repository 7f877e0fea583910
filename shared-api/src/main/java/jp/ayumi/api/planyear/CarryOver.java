package jp.ayumi.api.planyear;

/**
 * Take over the directions and open issues of the year before, once it is closed.
 */
public record CarryOver(PlanYearId planYear) implements PlanYearCommand {}
