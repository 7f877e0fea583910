package jp.ayumi.api.plan;

/**
 * The district is led and supported as told here, and in no part as before.
 */
public record DistrictArranged(PlanId plan, DistrictArrangement arrangement) implements PlanEvent {}
