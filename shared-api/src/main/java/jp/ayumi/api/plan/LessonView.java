package jp.ayumi.api.plan;

import java.util.List;
import jp.ayumi.api.EventRef;

/**
 * 教訓 of this plan.
 *
 * @param destinations what became of it in each successor that has dealt with it
 */
public record LessonView(
        LessonId lesson, String text, LessonOrigin origin, List<LessonDestinationView> destinations, EventRef source) {}
