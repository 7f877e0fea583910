package jp.ayumi.api.opinion;

/** An opinion was taken back. */
public record OpinionWithdrawn(OpinionBookId book, OpinionId opinion, String reason) implements OpinionEvent {}
