package jp.ayumi.api.access;

import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A role, for all of the municipality or for a part of it.
 *
 * @param plan the only plan for which it is held; {@code null}: every plan
 * @param council the only council for which it is held; {@code null}: every council
 */
public record Grant(
        Role role, @Nullable PlanId plan, @Nullable CouncilId council) {

    /** The role everywhere in the municipality. */
    public static Grant everywhere(Role role) {
        return new Grant(role, null, null);
    }

    /**
     * Whether this gives the role for what is asked.
     *
     * @param about the plan that is spoken of; {@code null} when none is
     * @param of the council that is spoken of; {@code null} when none is
     */
    public boolean covers(Role asked, @Nullable PlanId about, @Nullable CouncilId of) {
        return role == asked && (plan == null || plan.equals(about)) && (council == null || council.equals(of));
    }
}
