package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.ElementId;

/**
 * 年間計画: what an organisation means to do for one action this year.
 *
 * @param target what will be reached by the end of the year, in words; empty when not said
 */
public record AnnualPlanEntry(ElementId action, String intention, String target) {}
