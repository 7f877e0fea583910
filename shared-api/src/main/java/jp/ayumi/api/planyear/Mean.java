package jp.ayumi.api.planyear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An average and how many figures it is made of.
 *
 * @param value with one decimal, rounded half up; {@code null} when there are none
 */
public record Mean(@Nullable BigDecimal value, int of) {

    public static Mean of(List<Integer> figures) {
        if (figures.isEmpty()) {
            return new Mean(null, 0);
        }
        long sum = figures.stream().mapToLong(Integer::longValue).sum();
        return new Mean(
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(figures.size()), 1, RoundingMode.HALF_UP),
                figures.size());
    }
}
