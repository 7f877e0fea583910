package jp.ayumi.api.municipality;

/**
 * Asks for a {@link MunicipalityListView}.
 */
public record ListMunicipalities() {}
