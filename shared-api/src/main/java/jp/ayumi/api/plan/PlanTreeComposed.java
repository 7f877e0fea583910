package jp.ayumi.api.plan;

/**
 * The draft has this tree.
 */
public record PlanTreeComposed(PlanId plan, PlanTree tree) implements PlanEvent {}
