package jp.ayumi.query.plan.district;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Tells other slices which district plans stand under a plan. */
@FunctionalInterface
public interface DistrictSource {

    /** The district plans under this one, as arranged on a day; {@code null} for the latest arrangement. */
    Set<PlanId> under(PlanId parent, @Nullable LocalDate asOf);
}
