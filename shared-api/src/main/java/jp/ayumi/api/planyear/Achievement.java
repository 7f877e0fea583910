package jp.ayumi.api.planyear;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 達成: the actual against the target of the same year.
 *
 * @param reached whether the actual is at the target or beyond it, in the direction that is better
 * @param percentOfWay how much of the way from the baseline to the target is made, in percent; {@code null} without a
 *     baseline or when the target is the baseline
 * @param percentOfTarget 達成率, actual / target in percent; {@code null} when lower is better or the target is not above zero
 */
public record Achievement(
        boolean reached,
        @Nullable BigDecimal percentOfWay,
        @Nullable BigDecimal percentOfTarget) {}
