package jp.ayumi.api.plan;

import java.util.List;

/**
 * 次期計画への反映: take lessons of a predecessor into this draft, each with what becomes of it.
 */
public record CarryLessons(PlanId plan, PlanId predecessor, List<LessonFate> fates) implements PlanCommand {
    public CarryLessons {
        fates = List.copyOf(fates);
    }
}
