package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * 補欠の委嘱: somebody else takes over a seat for the remaining term.
 *
 * @param seat the predecessor's
 * @param from the successor's first day in office
 */
public record ReplaceMember(
        CouncilId council, SeatId seat, SeatId successorSeat, PersonId successor, LocalDate from, String reason)
        implements CouncilCommand {}
