package jp.ayumi.api.plan;

/**
 * Asks for a {@link DistrictsView}; nothing is answered when there is no such plan.
 */
public record GetDistricts(PlanId plan) {}
