package jp.ayumi.api.municipality;

import java.time.LocalDate;

/**
 * An organisation ceases to be; what it did stays.
 */
public record DissolveOrganization(
        MunicipalityId municipality, OrganizationId organization, LocalDate dissolvedOn, String reason)
        implements MunicipalityCommand {}
