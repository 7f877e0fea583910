package jp.ayumi.command.council;

import java.time.LocalDate;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What a council is, as far as rules ask; there is none before it is established.
 *
 * @param dissolvedOn {@code null} while it exists
 */
public record CouncilState(
        CouncilId id, CouncilProfile profile, @Nullable LocalDate dissolvedOn) {

    public boolean isActive() {
        return dissolvedOn == null;
    }

    /** Whether it watches the plan. */
    public boolean watches(PlanId plan) {
        return profile.mandate().contains(plan);
    }
}
