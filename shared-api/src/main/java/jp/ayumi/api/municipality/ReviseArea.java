package jp.ayumi.api.municipality;

/**
 * Change the name, reading or position of an area; its id and division stay.
 */
public record ReviseArea(MunicipalityId municipality, Area area) implements MunicipalityCommand {}
