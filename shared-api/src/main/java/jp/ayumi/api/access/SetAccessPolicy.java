package jp.ayumi.api.access;

import jp.ayumi.api.municipality.MunicipalityId;

/**
 * アクセスの方針を定める: it replaces what was said before.
 */
public record SetAccessPolicy(MunicipalityId municipality, AccessPolicy policy) implements AccessCommand {}
