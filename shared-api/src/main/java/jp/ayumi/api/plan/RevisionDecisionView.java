package jp.ayumi.api.plan;

/**
 * Whether a revision was found necessary; 「見直し不要」 is a decision too.
 */
public record RevisionDecisionView(RevisionTrigger trigger, boolean necessary) {}
