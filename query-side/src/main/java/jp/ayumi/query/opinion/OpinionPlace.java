package jp.ayumi.query.opinion;

import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.plan.PlanId;

/**
 * Where an opinion's rows stand.
 *
 * @param position of the event that raised it
 */
public record OpinionPlace(PlanId plan, CouncilId council, long position) {}
