package jp.ayumi.api.plan;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * The districts under a ward or city plan.
 *
 * @param supportTeamKinds the kinds of organisation that every support team must include
 * @param policySource the event that said so; {@code null} when nobody did
 */
public record DistrictsView(
        PlanId plan,
        Set<OrganizationKind> supportTeamKinds,
        @Nullable EventRef policySource,
        List<DistrictView> districts) {
    public DistrictsView {
        supportTeamKinds = OrderedSets.copyOf(supportTeamKinds);
    }
}
