package jp.ayumi.api.pledge;

/**
 * The pledge is now as told here.
 */
public record PledgeRevised(PledgeBookId book, PledgeId pledge, Pledge content) implements PledgeEvent {}
