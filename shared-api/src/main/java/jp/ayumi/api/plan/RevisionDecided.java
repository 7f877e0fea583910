package jp.ayumi.api.plan;

import java.time.LocalDate;

/**
 * It was decided whether a revision is necessary.
 */
public record RevisionDecided(
        PlanId plan, RevisionTrigger trigger, boolean necessary, String reason, String decidedBy, LocalDate decidedOn)
        implements PlanEvent {}
