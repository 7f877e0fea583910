package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * Asks for the {@link CouncilMembersView} of a day; nothing is answered when there is no such council.
 */
public record ListMembers(CouncilId council, LocalDate on) {}
