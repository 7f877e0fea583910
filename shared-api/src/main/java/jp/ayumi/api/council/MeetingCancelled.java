package jp.ayumi.api.council;

/**
 * A planned meeting does not take place.
 */
public record MeetingCancelled(CouncilId council, MeetingId meeting, String reason) implements CouncilEvent {}
