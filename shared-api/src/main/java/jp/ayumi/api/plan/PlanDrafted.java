package jp.ayumi.api.plan;

/**
 * A plan was begun.
 */
public record PlanDrafted(PlanId plan, PlanProfile profile) implements PlanEvent {}
