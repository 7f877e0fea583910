package jp.ayumi.api.plan;

import java.time.LocalDate;

/**
 * The plan ends; nothing more is recorded in it.
 */
public record EndPlan(PlanId plan, LocalDate endedOn, String reason) implements PlanCommand {}
