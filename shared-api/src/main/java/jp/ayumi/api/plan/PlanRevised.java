package jp.ayumi.api.plan;

import java.time.LocalDate;

/**
 * The plan changed.
 */
public record PlanRevised(
        PlanId plan,
        int revision,
        RevisionTrigger trigger,
        RevisionScope scope,
        String reason,
        String approvingBody,
        LocalDate effectiveOn,
        PlanChanges changes)
        implements PlanEvent {}
