package jp.ayumi.api.publication;

/**
 * 周知の記録: an edition was made known through a channel (KUK-7).
 */
public record RecordDistribution(EditionId edition, Distribution distribution) implements EditionCommand {}
