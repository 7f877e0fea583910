package jp.ayumi.api.council;

/**
 * 定足数: a fraction of the members in office that must take part, for example more than half.
 *
 * @param numerator from 1
 * @param denominator not less than the numerator
 * @param moreThan whether exactly the fraction is not enough (過半数)
 *
 */
public record Quorum(int numerator, int denominator, boolean moreThan) {}
