package jp.ayumi.api.council;

/**
 * A council changed; it is now as told here.
 */
public record CouncilRevised(CouncilId council, CouncilProfile profile) implements CouncilEvent {}
