package jp.ayumi.api.planyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.ayumi.api.plan.Baseline;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Target;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in one fiscal year.
 *
 * @param of the goal, measure or action it belongs to
 * @param target of this fiscal year; {@code null} when there is none for it
 * @param nextTarget the nearest target of a later year
 * @param noTargetReason why the indicator has no target at all
 * @param unchangedWithin a distance from the baseline, in units, that still counts as unchanged
 * @param actual of this fiscal year: the one whose period ends last
 * @param actualUntil the last day the actual speaks of
 * @param record the progress record that told the actual
 * @param change {@code null} when the actual or the baseline is missing
 * @param achievement {@code null} when the actual or the target is missing
 * @param ended whether the indicator has ended in the plan
 */
public record IndicatorYearView(
        ElementId id,
        ElementId of,
        String name,
        String unit,
        String source,
        BetterDirection better,
        @Nullable Baseline baseline,
        @Nullable BigDecimal target,
        @Nullable Target nextTarget,
        @Nullable String noTargetReason,
        @Nullable BigDecimal unchangedWithin,
        Figure actual,
        @Nullable LocalDate actualUntil,
        @Nullable String note,
        @Nullable ProgressRecordId record,
        @Nullable Trace trace,
        @Nullable IndicatorChange change,
        @Nullable Achievement achievement,
        boolean ended) {}
