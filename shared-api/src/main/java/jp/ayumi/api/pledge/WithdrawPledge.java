package jp.ayumi.api.pledge;

/**
 * They no longer stand by it.
 */
public record WithdrawPledge(PledgeBookId book, PledgeId pledge, String reason) implements PledgeCommand {}
