package jp.ayumi.api.municipality;

import java.util.List;

/**
 * The municipalities, in the order of their ids.
 */
public record MunicipalityListView(List<MunicipalitySummaryView> municipalities) {}
