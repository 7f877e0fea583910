package jp.ayumi.command.plan;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A council as far as a district plan asks.
 *
 * @param isActive whether it was not dissolved
 * @param area its district, otherwise {@code null}
 * @param mandate the plans it watches
 */
public record LeadingCouncil(
        String name, boolean isActive, @Nullable AreaId area, Set<PlanId> mandate) {
    public LeadingCouncil {
        mandate = OrderedSets.copyOf(mandate);
    }
}
