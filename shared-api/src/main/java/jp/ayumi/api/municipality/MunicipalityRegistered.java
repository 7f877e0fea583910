package jp.ayumi.api.municipality;

/**
 * The municipality was entered.
 */
public record MunicipalityRegistered(MunicipalityId municipality, String name, String reading, MunicipalityKind kind)
        implements MunicipalityEvent {}
