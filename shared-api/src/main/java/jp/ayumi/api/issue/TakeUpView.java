package jp.ayumi.api.issue;

import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An action that takes an issue up.
 *
 * @param through the common issue by which it does; {@code null} when directly
 */
public record TakeUpView(
        PlanId plan, ElementId action, @Nullable CommonIssueId through, Trace trace) {}
