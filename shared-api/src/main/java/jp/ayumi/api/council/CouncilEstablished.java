package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * A council began to be.
 */
public record CouncilEstablished(CouncilId council, CouncilProfile profile, LocalDate establishedOn)
        implements CouncilEvent {}
