package jp.ayumi.api.municipality;

import java.util.Set;
import jp.ayumi.api.OrderedSets;

/**
 * 地区: a part of the municipality in one division.
 *
 * @param id unique in the municipality over all divisions
 * @param name as people write it
 * @param reading ふりがな, for sorting; empty when unknown
 * @param within areas of other divisions, or larger areas of the same one, in which this area lies; figures roll up along them
 */
public record Area(AreaId id, String name, String reading, Set<AreaId> within) {
    public Area {
        within = OrderedSets.copyOf(within);
    }
}
