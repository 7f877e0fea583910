package jp.ayumi.api.publication;

/**
 * 開催の記録: people came together to present and to share.
 */
public record HoldGathering(GatheringId gathering, Gathering held) implements GatheringCommand {}
