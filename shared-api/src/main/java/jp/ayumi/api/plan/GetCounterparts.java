package jp.ayumi.api.plan;

/**
 * Asks for a {@link CounterpartsView}; nothing is answered when there is no such plan.
 */
public record GetCounterparts(PlanId plan) {}
