package jp.ayumi.query.plan.district;

import java.util.Set;
import jp.ayumi.api.plan.PlanId;

/** Tells other slices which district plans stand under a plan. */
@FunctionalInterface
public interface DistrictSource {

    /** The district plans under this one, as arranged now. */
    Set<PlanId> under(PlanId parent);
}
