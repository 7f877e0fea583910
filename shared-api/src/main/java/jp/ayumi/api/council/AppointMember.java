package jp.ayumi.api.council;

/**
 * 委嘱: a person takes a seat. Refused beyond the seat limit, out of class, or when terms of one person overlap.
 */
public record AppointMember(CouncilId council, Appointment appointment) implements CouncilCommand {}
