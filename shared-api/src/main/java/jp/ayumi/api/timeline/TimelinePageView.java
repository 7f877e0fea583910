package jp.ayumi.api.timeline;

import java.util.List;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.replay.ReplayDirection;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a plan's time line, in the order in which it is walked.
 *
 * @param kind of all lines; {@code null} when they are of any
 * @param next the position to go on after in the same direction; {@code null} at the end
 */
public record TimelinePageView(
        PlanId plan,
        @Nullable TimelineKind kind,
        ReplayDirection direction,
        List<TimelineLineView> lines,
        @Nullable Long next) {
    public TimelinePageView {
        lines = List.copyOf(lines);
    }
}
