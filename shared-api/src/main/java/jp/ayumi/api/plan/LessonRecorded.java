package jp.ayumi.api.plan;

/**
 * Something was learned.
 */
public record LessonRecorded(PlanId plan, LessonId lesson, String text, LessonOrigin origin) implements PlanEvent {}
