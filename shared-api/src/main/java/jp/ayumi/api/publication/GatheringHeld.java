package jp.ayumi.api.publication;

/**
 * People came together to present and to share.
 */
public record GatheringHeld(GatheringId gathering, Gathering held) implements GatheringEvent {}
