package jp.ayumi.api.pledge;

/**
 * A pledge holds no more.
 */
public record PledgeWithdrawn(PledgeBookId book, PledgeId pledge, String reason) implements PledgeEvent {}
