package jp.ayumi.api.publication;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * What of a municipality is public: the plans that its editions tell of, and what areas pledged. An edition that was withdrawn
 * tells of nothing any more.
 *
 * @param plans those of the whole municipality, then those of districts by the reading of the district; else by the titles that
 *     they were published under
 * @param pledges as the latest edition tells them that tells of the area
 * @param withdrawn editions that were withdrawn, the latest published first
 */
public record PublishedPlansView(
        MunicipalityId municipality,
        List<PublishedPlanView> plans,
        List<PublishedPledgeView> pledges,
        List<EditionSummaryView> withdrawn) {
    public PublishedPlansView {
        plans = List.copyOf(plans);
        pledges = List.copyOf(pledges);
        withdrawn = List.copyOf(withdrawn);
    }
}
