package jp.ayumi.api.plan;

import java.util.List;

/**
 * What a plan learned and where that went, and what it took over from earlier plans.
 */
public record LessonsView(PlanId plan, List<LessonView> recorded, List<InheritedLessonView> inherited) {}
