package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * One measure for the city-wide administrative evaluation.
 *
 * @param evaluationCode 行政評価コード; {@code null} when the measure has none
 */
public record EvaluatedMeasureView(
        @Nullable String evaluationCode,
        ElementId measure,
        String title,
        ElementId goal,
        String goalTitle,
        TallyView tally) {}
