package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;

/**
 * One organisation said what it means to do this year.
 */
public record AnnualPlanSubmitted(
        PlanYearId planYear, OrganizationId organization, OrganizationKind authorKind, List<AnnualPlanEntry> entries)
        implements PlanYearEvent {
    public AnnualPlanSubmitted {
        entries = List.copyOf(entries);
    }
}
