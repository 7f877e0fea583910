package jp.ayumi.query.pages.edition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.ayumi.api.municipality.MunicipalitySummaryView;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.PublishedPlansView;
import jp.ayumi.api.publication.PublishedPledgeView;

/** What the public page of a municipality shows. */
record PublicModel(MunicipalitySummaryView town, PublishedPlansView published) {

    /** Each area with its pledges, by reading. */
    public Collection<List<PublishedPledgeView>> areas() {
        return published.pledges().stream()
                .collect(Collectors.groupingBy(PublishedPledgeView::area, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    public String to(EditionId edition) {
        return EditionModel.address(edition);
    }
}
