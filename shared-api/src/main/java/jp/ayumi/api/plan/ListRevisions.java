package jp.ayumi.api.plan;

/**
 * Asks for a {@link RevisionListView}; nothing is answered when there is no such plan.
 */
public record ListRevisions(PlanId plan) {}
