package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.ElementId;

/**
 * 方向性: what becomes of one action next year, by a word of the plan's scheme.
 */
public record Direction(ElementId action, String word, String reason) {}
