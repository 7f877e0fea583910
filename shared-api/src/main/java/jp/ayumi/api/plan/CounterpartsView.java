package jp.ayumi.api.plan;

import java.util.List;

/**
 * The plans that are run as one with this plan, seen from this plan.
 */
public record CounterpartsView(PlanId plan, List<CounterpartView> counterparts) {}
