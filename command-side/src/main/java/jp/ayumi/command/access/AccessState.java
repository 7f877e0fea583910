package jp.ayumi.command.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.Cases;
import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.Member;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has recorded of access.
 *
 * @param members also those who were removed
 */
public record AccessState(Map<ActorId, Member> members, AccessPolicy policy) {

    /** Of a municipality that has said nothing. */
    public static final AccessState NOTHING_RECORDED = new AccessState(Map.of(), AccessPolicy.OPEN);

    private static final Cases<AccessState, AccessEvent, AccessState> EVOLVE =
            Cases.<AccessState, AccessEvent, AccessState>over(AccessEvent.class)
                    .on(
                            MemberAdmitted.class,
                            (state, event) ->
                                    state.with(event.actor(), new Member(event.organization(), event.grants(), false)))
                    .on(
                            GrantsChanged.class,
                            (state, event) -> state.with(
                                    event.actor(),
                                    new Member(state.organizationOf(event.actor()), event.grants(), false)))
                    .on(
                            MemberRemoved.class,
                            (state, event) -> state.with(
                                    event.actor(), new Member(state.organizationOf(event.actor()), Set.of(), true)))
                    .on(AccessPolicySet.class, (state, event) -> new AccessState(state.members, event.policy()))
                    .complete();

    public AccessState {
        members = Map.copyOf(members);
    }

    /** The state after one more event. */
    public static AccessState evolve(@Nullable AccessState before, AccessEvent event) {
        return EVOLVE.apply(before == null ? NOTHING_RECORDED : before, event);
    }

    /** What is recorded of the actor, also when it was removed; empty when it never was a member. */
    public Optional<Member> recorded(ActorId actor) {
        return Optional.ofNullable(members.get(actor));
    }

    /** What is recorded of the actor while it is a member. */
    Optional<Member> member(ActorId actor) {
        return recorded(actor).filter(member -> !member.removed());
    }

    boolean hasAdministrator() {
        return members.values().stream().anyMatch(AccessState::administers);
    }

    /** Whether a member keeps the municipality for itself when this one does not. */
    boolean hasAdministratorBeside(ActorId actor) {
        return members.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(actor) && administers(entry.getValue()));
    }

    private static boolean administers(Member member) {
        return !member.removed() && administers(member.grants());
    }

    static boolean administers(Set<Grant> grants) {
        return grants.contains(Grant.everywhere(Role.ADMINISTRATOR));
    }

    private @Nullable OrganizationId organizationOf(ActorId actor) {
        return recorded(actor)
                .orElseThrow(() -> new IllegalStateException("a member's history begins with its admission"))
                .organization();
    }

    private AccessState with(ActorId actor, Member member) {
        Map<ActorId, Member> more = new LinkedHashMap<>(members);
        more.put(actor, member);
        return new AccessState(more, policy);
    }
}
