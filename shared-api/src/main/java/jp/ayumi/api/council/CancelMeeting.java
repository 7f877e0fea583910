package jp.ayumi.api.council;

/**
 * 中止: a planned meeting does not take place.
 */
public record CancelMeeting(CouncilId council, MeetingId meeting, String reason) implements CouncilCommand {}
