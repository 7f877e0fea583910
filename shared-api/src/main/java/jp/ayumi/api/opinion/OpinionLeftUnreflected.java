package jp.ayumi.api.opinion;

/** It was said why an accepted opinion is reflected nowhere. */
public record OpinionLeftUnreflected(OpinionBookId book, OpinionId opinion, String reason) implements OpinionEvent {}
