package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * 廃止: a council ceases to be; what it did stays.
 */
public record DissolveCouncil(CouncilId council, LocalDate dissolvedOn, String reason) implements CouncilCommand {}
