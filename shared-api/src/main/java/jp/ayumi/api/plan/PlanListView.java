package jp.ayumi.api.plan;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * The plans of a municipality, in the order of their ids.
 */
public record PlanListView(MunicipalityId municipality, List<PlanSummaryView> plans) {}
