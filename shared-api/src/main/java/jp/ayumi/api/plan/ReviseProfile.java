package jp.ayumi.api.plan;

/**
 * Change what a draft says of itself; refused after adoption.
 */
public record ReviseProfile(PlanId plan, PlanProfile profile) implements PlanCommand {}
