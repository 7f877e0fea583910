package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.plan.Baseline;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.ElementId;
import org.jspecify.annotations.Nullable;

/** An indicator over the fiscal years of the plan; the definition is the latest. */
public record IndicatorTrendView(
        ElementId id,
        ElementId of,
        String name,
        String unit,
        BetterDirection better,
        @Nullable Baseline baseline,
        @Nullable String noTargetReason,
        boolean ended,
        List<IndicatorPointView> points) {}
