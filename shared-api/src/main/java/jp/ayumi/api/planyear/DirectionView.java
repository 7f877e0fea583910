package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.Act;
import jp.ayumi.api.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * 方向性: what becomes of an action next year.
 *
 * @param title the action's title, or its id when the plan no longer knows it
 * @param word by its code in the plan's scheme
 * @param act what the word means; {@code null} when the scheme does not know the word
 */
public record DirectionView(
        ElementId action,
        String title,
        String word,
        String label,
        @Nullable Act act,
        String reason,
        Trace trace) {}
