package jp.ayumi.api.plan;

import java.time.LocalDate;

/**
 * Record whether a revision is necessary. 「見直し不要」 is a decision too.
 */
public record DecideOnRevision(
        PlanId plan, RevisionTrigger trigger, boolean necessary, String reason, String decidedBy, LocalDate decidedOn)
        implements PlanCommand {}
