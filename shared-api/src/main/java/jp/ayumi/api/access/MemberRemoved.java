package jp.ayumi.api.access;

import jp.ayumi.api.municipality.MunicipalityId;

/**
 * An actor is a member no longer.
 */
public record MemberRemoved(MunicipalityId municipality, ActorId actor) implements AccessEvent {}
