package jp.ayumi.api.access;

import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Access is as told here, and in no part as before.
 */
public record AccessPolicySet(MunicipalityId municipality, AccessPolicy policy) implements AccessEvent {}
