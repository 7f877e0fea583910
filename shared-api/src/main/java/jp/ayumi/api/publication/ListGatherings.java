package jp.ayumi.api.publication;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;

/** Asks for a {@link GatheringListView}: the gatherings held in a fiscal year. */
public record ListGatherings(MunicipalityId municipality, FiscalYear fiscalYear) {}
