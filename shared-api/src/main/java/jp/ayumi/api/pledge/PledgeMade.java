package jp.ayumi.api.pledge;

/**
 * The people of an area said what they will do themselves.
 */
public record PledgeMade(PledgeBookId book, PledgeId pledge, Pledge content) implements PledgeEvent {}
