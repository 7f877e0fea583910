package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * An organisation changed its part of the annual plan; it is now as told here.
 */
public record AnnualPlanRevised(
        PlanYearId planYear, OrganizationId organization, List<AnnualPlanEntry> entries, String reason)
        implements PlanYearEvent {
    public AnnualPlanRevised {
        entries = List.copyOf(entries);
    }
}
