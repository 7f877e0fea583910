package jp.ayumi.api.plan;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationKind;

/**
 * Says which kinds of organisation the support team of every district under this plan must include.
 *
 * @param supportTeamKinds empty when none is asked for
 */
public record SetDistrictPolicy(PlanId plan, Set<OrganizationKind> supportTeamKinds) implements PlanCommand {
    public SetDistrictPolicy {
        supportTeamKinds = OrderedSets.copyOf(supportTeamKinds);
    }
}
