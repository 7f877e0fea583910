package jp.ayumi.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link PlanView}; nothing is answered when there is no such plan or revision.
 *
 * @param revision {@code null} for the latest
 */
public record GetPlan(PlanId plan, @Nullable Integer revision) {}
