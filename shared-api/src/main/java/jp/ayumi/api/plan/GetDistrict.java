package jp.ayumi.api.plan;

/**
 * Asks for a {@link DistrictView}; nothing is answered for a plan that has no arrangement.
 */
public record GetDistrict(PlanId plan) {}
