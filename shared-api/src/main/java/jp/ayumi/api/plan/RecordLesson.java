package jp.ayumi.api.plan;

/**
 * Keep something learned for the next plan.
 */
public record RecordLesson(PlanId plan, LessonId lesson, String text, LessonOrigin origin) implements PlanCommand {}
