package jp.ayumi.api.pledge;

/**
 * The people of an area say what they will do themselves.
 */
public record MakePledge(PledgeBookId book, PledgeId pledge, Pledge content) implements PledgeCommand {}
