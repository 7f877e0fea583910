package jp.ayumi.api.plan;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationKind;

/**
 * The support team of every district under this plan includes these kinds of organisation from now on.
 */
public record DistrictPolicySet(PlanId plan, Set<OrganizationKind> supportTeamKinds) implements PlanEvent {
    public DistrictPolicySet {
        supportTeamKinds = OrderedSets.copyOf(supportTeamKinds);
    }
}
