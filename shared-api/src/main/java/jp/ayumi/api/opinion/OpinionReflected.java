package jp.ayumi.api.opinion;

/**
 * An opinion was reflected in something.
 *
 * @param number of this opinion's reflections, from 1
 */
public record OpinionReflected(OpinionBookId book, OpinionId opinion, int number, Reflection reflection)
        implements OpinionEvent {}
