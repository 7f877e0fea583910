package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * A seat was taken over for the remaining term; the successor has the same class and represents whom the predecessor did.
 *
 * @param seat the predecessor's
 * @param endedOn the predecessor's last day in office, the day before the successor's first
 */
public record MemberReplaced(CouncilId council, SeatId seat, LocalDate endedOn, Appointment successor, String reason)
        implements CouncilEvent {}
