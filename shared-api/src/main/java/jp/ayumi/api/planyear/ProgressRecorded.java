package jp.ayumi.api.planyear;

import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;

/**
 * It was recorded how an action stood in a period.
 */
public record ProgressRecorded(
        PlanYearId planYear, ProgressRecordId record, ElementId action, OrganizationId organization, Progress progress)
        implements PlanYearEvent {}
