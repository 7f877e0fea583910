package jp.ayumi.api.plan;

/**
 * Give a draft the words in which it will be judged.
 */
public record SetEvaluationScheme(PlanId plan, EvaluationScheme scheme) implements PlanCommand {}
