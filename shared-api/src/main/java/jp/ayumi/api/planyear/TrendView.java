package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.plan.PlanId;

/** 経年: a plan over the fiscal years of its term, each computed with the plan as it was in that year. */
public record TrendView(PlanId plan, List<YearTrendView> years, List<IndicatorTrendView> indicators) {}
