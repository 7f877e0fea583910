package jp.ayumi.api.plan;

import jp.ayumi.api.municipality.OrganizationId;

/**
 * Every change at the counterpart up to a position has been seen by the owner of this plan.
 *
 * @param remark empty when nothing was said
 */
public record CounterpartAcknowledged(
        PlanId plan, PlanId counterpart, long throughPosition, OrganizationId organization, String remark)
        implements PlanEvent {}
