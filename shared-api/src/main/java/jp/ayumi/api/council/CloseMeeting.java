package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * 会議の記録の確定: minutes are there and nothing more is recorded of the meeting.
 */
public record CloseMeeting(CouncilId council, MeetingId meeting, LocalDate closedOn) implements CouncilCommand {}
