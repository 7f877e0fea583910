package jp.ayumi.api.municipality;

import java.time.LocalDate;

/**
 * An organisation ceased to be.
 */
public record OrganizationDissolved(
        MunicipalityId municipality, OrganizationId organization, LocalDate dissolvedOn, String reason)
        implements MunicipalityEvent {}
