package jp.ayumi.api.plan;

/**
 * 地区の体制を定める: puts a district plan under a ward or city plan, with its council and its support team.
 */
public record ArrangeDistrict(PlanId plan, DistrictArrangement arrangement) implements PlanCommand {}
