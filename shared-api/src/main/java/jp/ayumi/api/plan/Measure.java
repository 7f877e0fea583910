package jp.ayumi.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * 施策・重点目標: the middle level.
 *
 * @param goal the goal it serves
 * @param evaluationCode the code of the city-wide administrative evaluation (行政評価), when there is one
 */
public record Measure(
        ElementId id,
        ElementId goal,
        String title,
        String description,
        @Nullable String evaluationCode) {}
