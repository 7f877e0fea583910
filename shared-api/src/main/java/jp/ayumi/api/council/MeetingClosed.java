package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * The record of a meeting is final.
 */
public record MeetingClosed(CouncilId council, MeetingId meeting, LocalDate closedOn) implements CouncilEvent {}
