package jp.ayumi.api.municipality;

/**
 * Enter an organisation.
 */
public record RegisterOrganization(MunicipalityId municipality, Organization organization)
        implements MunicipalityCommand {}
