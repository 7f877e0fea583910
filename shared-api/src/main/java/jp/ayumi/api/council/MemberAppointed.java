package jp.ayumi.api.council;

/**
 * A person took a seat.
 */
public record MemberAppointed(CouncilId council, Appointment appointment) implements CouncilEvent {}
