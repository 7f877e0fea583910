package jp.ayumi.api.replay;

import java.util.List;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Some steps of a plan's history, in the order in which they are walked.
 *
 * @param previous the position after which the page before this one begins, in the same direction; {@code null} at the beginning
 * @param next the position to go on after in the same direction; {@code null} at the end
 */
public record ReplayPageView(
        PlanId plan,
        ReplayDirection direction,
        List<ReplayStepView> steps,
        @Nullable Long previous,
        @Nullable Long next) {}
