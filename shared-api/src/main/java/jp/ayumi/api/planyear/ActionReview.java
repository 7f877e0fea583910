package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * 外部評価: what the reviewing body thinks of one action; kept apart from the self-evaluation.
 *
 * @param grade by its code in the plan's scheme; {@code null} when the body gave an opinion but no grade
 */
public record ActionReview(ElementId action, @Nullable String grade, String opinion) {}
