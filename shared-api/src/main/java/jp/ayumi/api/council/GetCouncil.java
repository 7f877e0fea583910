package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * Asks for a {@link CouncilView}; nothing is answered when there is none.
 *
 * @param on the day that divides past, present and future members
 */
public record GetCouncil(CouncilId council, LocalDate on) {}
