package jp.ayumi.api.planyear;

import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;

/**
 * 自己評価 of an action by an organisation; a later one stands beside the earlier.
 */
public record EvaluateAction(
        PlanYearId planYear, ElementId action, OrganizationId organization, SelfEvaluation evaluation)
        implements PlanYearCommand {}
