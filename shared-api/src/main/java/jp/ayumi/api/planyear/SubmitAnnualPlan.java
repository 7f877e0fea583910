package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * 年間計画: one organisation says what it means to do this year.
 */
public record SubmitAnnualPlan(PlanYearId planYear, OrganizationId organization, List<AnnualPlanEntry> entries)
        implements PlanYearCommand {
    public SubmitAnnualPlan {
        entries = List.copyOf(entries);
    }
}
