package jp.ayumi.query.opinion;

/**
 * The opinions on a plan year as a whole.
 *
 * @param version the number of their events
 */
public record OpinionBookRow(long version) {}
