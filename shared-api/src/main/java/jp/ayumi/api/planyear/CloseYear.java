package jp.ayumi.api.planyear;

import java.time.LocalDate;

/**
 * The year is finished; nothing more is recorded in it.
 */
public record CloseYear(PlanYearId planYear, LocalDate closedOn) implements PlanYearCommand {}
