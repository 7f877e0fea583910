package jp.ayumi.api.plan;

import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a predecessor in this plan.
 *
 * @param reflectedIn the element that takes it up; {@code null} when none does, and then the remark says why
 * @param remark how it is taken up, or why not
 */
public record InheritedLessonView(
        PlanId predecessor,
        LessonId lesson,
        String text,
        @Nullable ElementId reflectedIn,
        String remark,
        EventRef source) {}
