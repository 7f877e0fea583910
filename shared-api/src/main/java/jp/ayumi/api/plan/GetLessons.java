package jp.ayumi.api.plan;

/**
 * Asks for a {@link LessonsView}; nothing is answered when there is no such plan.
 */
public record GetLessons(PlanId plan) {}
