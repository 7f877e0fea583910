package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * 辞任・解嘱: a member leaves before the term ends.
 *
 * @param endedOn the last day in office
 */
public record EndMembership(CouncilId council, SeatId seat, LocalDate endedOn, String reason)
        implements CouncilCommand {}
