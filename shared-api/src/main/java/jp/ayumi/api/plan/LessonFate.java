package jp.ayumi.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * What became of a lesson in the successor.
 *
 * @param reflectedIn the element that takes it up; {@code null} when none does, and then the remark says why
 * @param remark how it is taken up, or why not
 */
public record LessonFate(
        LessonId lesson, String text, @Nullable ElementId reflectedIn, String remark) {}
