package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.PlanId;

/** Asks for a {@link TrendView}. */
public record GetTrend(PlanId plan) {}
