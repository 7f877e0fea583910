package jp.ayumi.api.plan;

/**
 * Begin a plan. Refused when its id is taken.
 */
public record DraftPlan(PlanId plan, PlanProfile profile) implements PlanCommand {}
