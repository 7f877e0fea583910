package jp.ayumi.api.municipality;

/**
 * Change the name, reading or kind of an organisation; its id stays.
 */
public record ReviseOrganization(MunicipalityId municipality, Organization organization)
        implements MunicipalityCommand {}
