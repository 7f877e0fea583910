package jp.ayumi.api.plan;

import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Asks for a {@link PlanListView}; empty when the municipality has none, or is unknown.
 */
public record ListPlans(MunicipalityId municipality) {}
