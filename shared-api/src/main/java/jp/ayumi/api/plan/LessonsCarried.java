package jp.ayumi.api.plan;

import java.util.List;

/**
 * Lessons of a predecessor were taken into this plan.
 */
public record LessonsCarried(PlanId plan, PlanId predecessor, List<LessonFate> fates) implements PlanEvent {
    public LessonsCarried {
        fates = List.copyOf(fates);
    }
}
