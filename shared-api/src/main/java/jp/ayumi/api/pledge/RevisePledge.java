package jp.ayumi.api.pledge;

/**
 * They put it another way.
 */
public record RevisePledge(PledgeBookId book, PledgeId pledge, Pledge content) implements PledgeCommand {}
