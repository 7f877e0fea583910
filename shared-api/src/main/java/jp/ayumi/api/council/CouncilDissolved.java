package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * A council ceased to be.
 */
public record CouncilDissolved(CouncilId council, LocalDate dissolvedOn, String reason) implements CouncilEvent {}
