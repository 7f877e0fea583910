package jp.ayumi.api.planyear;

import java.time.LocalDate;

/**
 * The year was finished, for the first or a later time.
 */
public record PlanYearClosed(PlanYearId planYear, int closing, LocalDate closedOn) implements PlanYearEvent {}
