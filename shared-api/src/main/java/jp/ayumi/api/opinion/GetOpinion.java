package jp.ayumi.api.opinion;

/** Asks for an {@link OpinionView}. */
public record GetOpinion(OpinionBookId book, OpinionId opinion) {}
