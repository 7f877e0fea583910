package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * An organisation changes its part of the annual plan.
 */
public record ReviseAnnualPlan(
        PlanYearId planYear, OrganizationId organization, List<AnnualPlanEntry> entries, String reason)
        implements PlanYearCommand {
    public ReviseAnnualPlan {
        entries = List.copyOf(entries);
    }
}
