package jp.ayumi.api.municipality;

/**
 * Enter a municipality. Refused when its id is taken.
 */
public record RegisterMunicipality(MunicipalityId municipality, String name, String reading, MunicipalityKind kind)
        implements MunicipalityCommand {}
