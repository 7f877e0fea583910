package jp.ayumi.api.planyear;

import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;

/**
 * An organisation evaluated its action.
 */
public record ActionEvaluated(
        PlanYearId planYear, ElementId action, OrganizationId organization, SelfEvaluation evaluation)
        implements PlanYearEvent {}
