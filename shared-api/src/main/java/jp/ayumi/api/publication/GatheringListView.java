package jp.ayumi.api.publication;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * The gatherings of a fiscal year, by date.
 *
 * @param position the last event that is counted in; 0 when nothing was ever held
 * @param presented how many different plans were presented in them
 */
public record GatheringListView(
        MunicipalityId municipality,
        FiscalYear fiscalYear,
        long position,
        int presented,
        List<GatheringView> gatherings) {
    public GatheringListView {
        gatherings = List.copyOf(gatherings);
    }
}
