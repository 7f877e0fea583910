package jp.ayumi.api.plan;

import jp.ayumi.api.EventRef;
import org.jspecify.annotations.Nullable;

/**
 * What became of a lesson in a successor.
 *
 * @param reflectedIn the element that takes it up; {@code null} when none does, and then the remark says why
 * @param remark how it is taken up, or why not
 */
public record LessonDestinationView(
        PlanId successor, @Nullable ElementId reflectedIn, String remark, EventRef source) {}
