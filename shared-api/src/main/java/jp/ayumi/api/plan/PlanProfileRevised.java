package jp.ayumi.api.plan;

/**
 * The draft now says this of itself.
 */
public record PlanProfileRevised(PlanId plan, PlanProfile profile) implements PlanEvent {}
