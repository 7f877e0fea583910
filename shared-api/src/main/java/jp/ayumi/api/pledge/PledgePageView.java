package jp.ayumi.api.pledge;

import java.util.List;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Pledges in the order in which they were made.
 *
 * @param area only of this area; {@code null} for all
 * @param version how many events the pledges of that area have had; 0 for all areas together
 * @param next where the next page begins; {@code null} on the last one
 */
public record PledgePageView(
        MunicipalityId municipality,
        @Nullable AreaId area,
        long version,
        List<PledgeView> pledges,
        @Nullable Long next) {}
