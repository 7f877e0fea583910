package jp.ayumi.query.plan.district;

import java.util.Set;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.OrganizationKind;

/** What a plan asks of the support teams of its districts. */
record DistrictPolicyRow(Set<OrganizationKind> supportTeamKinds, EventRef source) {
    DistrictPolicyRow {
        supportTeamKinds = OrderedSets.copyOf(supportTeamKinds);
    }
}
