package jp.ayumi.api.municipality;

/**
 * Asks for a {@link MunicipalityView}; nothing is answered when there is none.
 */
public record GetMunicipality(MunicipalityId municipality) {}
