package jp.ayumi.api.council;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * The councils of a municipality, in the order of their ids, the dissolved ones too.
 */
public record CouncilListView(MunicipalityId municipality, List<CouncilSummaryView> councils) {}
