package jp.ayumi.api.municipality;

/**
 * An organisation was entered.
 */
public record OrganizationRegistered(MunicipalityId municipality, Organization organization)
        implements MunicipalityEvent {}
