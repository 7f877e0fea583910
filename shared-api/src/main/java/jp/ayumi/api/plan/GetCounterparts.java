package jp.ayumi.api.plan;

/**
 * Asks for a {@link CounterpartsView}; nothing is answered when there is no such plan.
 *
 * @param openOnly only changes that nobody has acknowledged
 */
public record GetCounterparts(PlanId plan, boolean openOnly) {}
