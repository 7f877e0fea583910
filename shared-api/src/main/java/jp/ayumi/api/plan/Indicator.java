package jp.ayumi.api.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 指標: a figure by which a goal, measure or action is judged.
 *
 * @param of the goal, measure or action it belongs to
 * @param unit for example 人, %, 回
 * @param source where the figure comes from
 * @param baseline where it stood before the plan, when known
 * @param targets at most one per fiscal year; may be empty when {@code noTargetReason} says why
 * @param noTargetReason why there is no target
 * @param unchangedWithin a distance from the baseline, in units, that still counts as unchanged
 */
public record Indicator(
        ElementId id,
        ElementId of,
        String name,
        String unit,
        String source,
        BetterDirection better,
        @Nullable Baseline baseline,
        List<Target> targets,
        @Nullable String noTargetReason,
        @Nullable BigDecimal unchangedWithin) {
    public Indicator {
        targets = List.copyOf(targets);
    }
}
