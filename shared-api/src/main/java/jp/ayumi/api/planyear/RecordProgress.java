package jp.ayumi.api.planyear;

import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;

/**
 * 進捗の記録: how an action stood in a period.
 */
public record RecordProgress(
        PlanYearId planYear, ProgressRecordId record, ElementId action, OrganizationId organization, Progress progress)
        implements PlanYearCommand {}
