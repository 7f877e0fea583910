package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.ElementId;

/**
 * A record was wrong; it now reads as told here.
 */
public record ProgressCorrected(
        PlanYearId planYear,
        ProgressRecordId record,
        ElementId action,
        int correction,
        Progress progress,
        String reason)
        implements PlanYearEvent {}
