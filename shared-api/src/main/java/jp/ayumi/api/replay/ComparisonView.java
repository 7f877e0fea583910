package jp.ayumi.api.replay;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * 新旧対照: what differs between two moments of a plan.
 *
 * @param fiscalYear the plan year that was compared; {@code null} for the plan
 * @param differences in the order of the tree
 * @param complete {@code false} when there are more differences than can be told; then none is
 * @param text the same as lines that can be read out
 */
public record ComparisonView(
        PlanId plan,
        @Nullable FiscalYear fiscalYear,
        MomentView from,
        MomentView to,
        List<DifferenceView> differences,
        boolean complete,
        String text) {}
