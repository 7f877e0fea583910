package jp.ayumi.api.planyear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A rate together with what it is a rate of, so that nobody reads 100% of one as 100% of ninety.
 *
 * @param percent with one decimal, rounded half up; {@code null} when there is nothing to divide by
 */
public record Ratio(
        int numerator, int denominator, @Nullable BigDecimal percent) {

    public static Ratio of(int numerator, int denominator) {
        BigDecimal percent = denominator == 0
                ? null
                : BigDecimal.valueOf(numerator * 100L).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return new Ratio(numerator, denominator, percent);
    }
}
