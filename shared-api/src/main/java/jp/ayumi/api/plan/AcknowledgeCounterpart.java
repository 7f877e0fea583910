package jp.ayumi.api.plan;

import jp.ayumi.api.municipality.OrganizationId;

/**
 * 確認: the owner of this plan has seen what changed at the counterpart.
 *
 * @param throughPosition position of the last event of the counterpart, or of one of its years, that was seen
 * @param organization who has seen it
 * @param remark what follows from it here; may be empty
 */
public record AcknowledgeCounterpart(
        PlanId plan, PlanId counterpart, long throughPosition, OrganizationId organization, String remark)
        implements PlanCommand {}
