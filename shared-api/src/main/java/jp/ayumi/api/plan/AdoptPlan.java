package jp.ayumi.api.plan;

import java.time.LocalDate;

/**
 * 策定: the draft becomes the plan, as revision 0.
 */
public record AdoptPlan(PlanId plan, LocalDate effectiveOn, String approvingBody, String reason)
        implements PlanCommand {}
