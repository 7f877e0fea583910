package jp.ayumi.api.municipality;

/**
 * Things are due as told here, and in no part as before.
 */
public record DuePolicySet(MunicipalityId municipality, DuePolicy policy) implements MunicipalityEvent {}
