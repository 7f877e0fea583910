package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * A member left before the term ended.
 *
 * @param endedOn the last day in office
 */
public record MembershipEnded(CouncilId council, SeatId seat, LocalDate endedOn, String reason)
        implements CouncilEvent {}
