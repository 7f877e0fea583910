package jp.ayumi.api.municipality;

/**
 * An area changed; it is now as told here.
 */
public record AreaRevised(MunicipalityId municipality, AreaDivisionId division, Area area)
        implements MunicipalityEvent {}
