package jp.ayumi.api.planyear;

/**
 * 訂正: a record was wrong. The first entry stays; the correction stands beside it.
 */
public record CorrectProgress(PlanYearId planYear, ProgressRecordId record, Progress progress, String reason)
        implements PlanYearCommand {}
