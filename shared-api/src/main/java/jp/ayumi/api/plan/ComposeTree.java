package jp.ayumi.api.plan;

/**
 * Give a draft its tree of goals, measures, actions and indicators, in place of the one it had.
 */
public record ComposeTree(PlanId plan, PlanTree tree) implements PlanCommand {}
