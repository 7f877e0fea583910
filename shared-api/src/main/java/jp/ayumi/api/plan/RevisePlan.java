package jp.ayumi.api.plan;

import java.time.LocalDate;

/**
 * 見直し・改定: change an adopted plan.
 */
public record RevisePlan(
        PlanId plan,
        RevisionTrigger trigger,
        RevisionScope scope,
        String reason,
        String approvingBody,
        LocalDate effectiveOn,
        PlanChanges changes)
        implements PlanCommand {}
