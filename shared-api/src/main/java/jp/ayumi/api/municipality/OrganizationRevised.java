package jp.ayumi.api.municipality;

/**
 * An organisation changed; it is now as told here.
 */
public record OrganizationRevised(MunicipalityId municipality, Organization organization)
        implements MunicipalityEvent {}
