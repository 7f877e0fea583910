package jp.ayumi.api.plan;

/**
 * The draft will be judged in these words.
 */
public record EvaluationSchemeSet(PlanId plan, EvaluationScheme scheme) implements PlanEvent {}
