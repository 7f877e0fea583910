package jp.ayumi.api.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** 実際に持つ権限: what an actor may in one municipality at this moment. The issuer says who, the municipality says what. */
public record EffectiveGrants(Set<Grant> grants) {

    /** Of who may nothing but what everybody may. */
    public static final EffectiveGrants NONE = new EffectiveGrants(Set.of());

    public EffectiveGrants {
        grants = OrderedSets.copyOf(grants);
    }

    /**
     * The roles in the token as far as the municipality has granted them. Who was removed, or is recorded for another
     * organisation than the token says, has none. Who is not recorded has the token's roles, unless the municipality knows
     * only members.
     *
     * @param claimedRoles as the token names them; names of other systems count for nothing
     * @param claimedOrganization that of the token
     * @param recorded empty when the municipality has never recorded the actor
     */
    public static EffectiveGrants of(
            Collection<String> claimedRoles,
            @Nullable OrganizationId claimedOrganization,
            Optional<Member> recorded,
            AccessPolicy policy) {
        List<Role> claimed = claimedRoles.stream()
                .map(Role::ofClaim)
                .flatMap(Optional::stream)
                .toList();
        if (recorded.isEmpty()) {
            return policy.membersOnly() ? NONE : of(claimed.stream().map(Grant::everywhere));
        }
        Member member = recorded.get();
        if (member.removed() || !Objects.equals(member.organization(), claimedOrganization)) {
            return NONE;
        }
        return of(member.grants().stream().filter(grant -> claimed.contains(grant.role())));
    }

    private static EffectiveGrants of(Stream<Grant> grants) {
        return new EffectiveGrants(grants.collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Whether the role is held for the whole municipality. */
    public boolean holds(Role role) {
        return holds(role, null, null);
    }

    /**
     * Whether the role is held for what is asked.
     *
     * @param plan the plan that is spoken of; {@code null} when none is
     * @param council the council that is spoken of; {@code null} when none is
     */
    public boolean holds(Role role, @Nullable PlanId plan, @Nullable CouncilId council) {
        return grants.stream().anyMatch(grant -> grant.covers(role, plan, council));
    }

    /** Whether the role is held for anything at all in the municipality. */
    public boolean holdsSomewhere(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
