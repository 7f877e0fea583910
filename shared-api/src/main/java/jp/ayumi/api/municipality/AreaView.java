package jp.ayumi.api.municipality;

import java.util.Set;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.OrderedSets;

/**
 * 地区 as it is now.
 *
 * @param within areas in which it lies, in other divisions or larger ones of the same; figures roll up along them
 * @param source the event that last told of it
 */
public record AreaView(AreaId id, String name, String reading, Set<AreaId> within, EventRef source) {
    public AreaView {
        within = OrderedSets.copyOf(within);
    }
}
