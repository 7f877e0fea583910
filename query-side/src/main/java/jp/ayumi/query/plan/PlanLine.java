package jp.ayumi.query.plan;

import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanStage;

/** A plan among those of its municipality, without its tree. */
public record PlanLine(PlanId plan, PlanStage stage, PlanProfile profile) {}
