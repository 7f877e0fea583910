package jp.ayumi.api.plan;

import java.time.LocalDate;

/**
 * The draft became the plan, as revision 0.
 */
public record PlanAdopted(PlanId plan, LocalDate effectiveOn, String approvingBody, String reason)
        implements PlanEvent {}
