package jp.ayumi.api.replay;

import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan's history.
 *
 * @param previous the position of the step before it; {@code null} for the first
 * @param next the position of the step behind it; {@code null} for the last
 */
public record ReplayStepPageView(
        PlanId plan,
        ReplayStepView step,
        @Nullable Long previous,
        @Nullable Long next) {}
