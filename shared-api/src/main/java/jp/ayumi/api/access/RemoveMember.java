package jp.ayumi.api.access;

import jp.ayumi.api.municipality.MunicipalityId;

/**
 * 利用者を外す: from this moment on the actor may nothing here, whatever a token says.
 */
public record RemoveMember(MunicipalityId municipality, ActorId actor) implements AccessCommand {}
