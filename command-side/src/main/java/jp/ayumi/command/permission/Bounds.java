package jp.ayumi.command.permission;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What a command is about, as it is stored.
 *
 * @param plan the plan for which the role must be held; {@code null} when it is about none
 * @param council the council for which the role must be held; {@code null} when it is about none
 * @param organizations those who may; {@code null} for every organisation of the municipality
 * @param otherwise what the others are told; {@code null} when there are no others
 * @param place of what belongs to others in the request
 * @param subject the action, plan or council that belongs to others
 */
record Bounds(
        @Nullable PlanId plan,
        @Nullable CouncilId council,
        @Nullable Set<OrganizationId> organizations,
        @Nullable PermissionRule otherwise,
        Pointer place,
        Object subject) {

    Bounds {
        organizations = organizations == null ? null : OrderedSets.copyOf(organizations);
    }

    /** Everybody of the municipality who holds the role for all of it. */
    static Bounds anybody() {
        return new Bounds(null, null, null, null, Pointer.NONE, "");
    }

    /** Everybody of the municipality who holds the role for the plan. */
    static Bounds about(PlanId plan) {
        return new Bounds(plan, null, null, null, Pointer.NONE, plan);
    }

    boolean admit(OrganizationId organization) {
        return organizations == null || organizations.contains(organization);
    }
}
