package jp.ayumi.api.planyear;

import jp.ayumi.api.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * 年間計画 against what was done, for one action and organisation.
 *
 * @param done the organisation's latest progress record for the action; {@code null} when it has made none
 */
public record AnnualPlanEntryView(
        ElementId action,
        String title,
        String intention,
        String target,
        @Nullable ProgressReportView done) {}
