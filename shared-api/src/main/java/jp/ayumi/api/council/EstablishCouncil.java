package jp.ayumi.api.council;

import java.time.LocalDate;

/**
 * 設置: a council begins to be.
 */
public record EstablishCouncil(CouncilId council, CouncilProfile profile, LocalDate establishedOn)
        implements CouncilCommand {}
