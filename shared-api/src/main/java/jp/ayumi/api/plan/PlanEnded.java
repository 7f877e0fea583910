package jp.ayumi.api.plan;

import java.time.LocalDate;

/**
 * The plan ended.
 */
public record PlanEnded(PlanId plan, LocalDate endedOn, String reason) implements PlanEvent {}
