package jp.ayumi.api.municipality;

/**
 * 期限を定める: say when things are due from now on; it replaces what was said before.
 */
public record SetDuePolicy(MunicipalityId municipality, DuePolicy policy) implements MunicipalityCommand {}
