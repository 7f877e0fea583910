package jp.ayumi.command.access;

import static jp.ayumi.command.access.AccessRule.A_GRANT_NAMES_A_COUNCIL_OF_THE_MUNICIPALITY;
import static jp.ayumi.command.access.AccessRule.A_GRANT_NAMES_A_PLAN_OF_THE_MUNICIPALITY;
import static jp.ayumi.command.access.AccessRule.A_MEMBER_ACTS_FOR_AN_ORGANIZATION_OF_THE_MUNICIPALITY;
import static jp.ayumi.command.access.AccessRule.A_MEMBER_IS_ADMITTED_ONCE;
import static jp.ayumi.command.access.AccessRule.MEMBER_UNKNOWN;
import static jp.ayumi.command.access.AccessRule.ONLY_MEMBERS_COUNT_WHERE_ONE_OF_THEM_ADMINISTERS;
import static jp.ayumi.command.access.AccessRule.THE_LAST_ADMINISTRATOR_STAYS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.Cases;
import jp.ayumi.api.access.AccessCommand;
import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.AdmitMember;
import jp.ayumi.api.access.ChangeGrants;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.Member;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.access.RemoveMember;
import jp.ayumi.api.access.SetAccessPolicy;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.MunicipalityState;

/** Decides on who is a member, what members may, and the policy. */
final class AccessDecider {

    private static final Cases<Context, AccessCommand, AccessEvent> DECIDE =
            Cases.<Context, AccessCommand, AccessEvent>over(AccessCommand.class)
                    .on(AdmitMember.class, AccessDecider::admit)
                    .on(ChangeGrants.class, AccessDecider::change)
                    .on(RemoveMember.class, AccessDecider::remove)
                    .on(SetAccessPolicy.class, AccessDecider::set)
                    .complete();

    private record Context(AccessState state, MunicipalityState municipality, AccessSurroundings around) {}

    private AccessDecider() {}

    /**
     * @param state empty while nothing is recorded of access
     * @throws jp.ayumi.api.RefusedException by an {@link AccessRule}
     */
    static List<AccessEvent> decide(Optional<AccessState> state, AccessSurroundings around, AccessCommand command) {
        MunicipalityState municipality = around.municipalities()
                .glance(command.municipality())
                .orElseThrow(() -> MunicipalityRule.MUNICIPALITY_UNKNOWN.refused(
                        Pointer.NONE, "municipality", command.municipality()));
        AccessState present = state.orElse(AccessState.NOTHING_RECORDED);
        return List.of(DECIDE.apply(new Context(present, municipality, around), command));
    }

    private static AccessEvent admit(Context context, AdmitMember command) {
        ActorId actor = command.actor();
        A_MEMBER_IS_ADMITTED_ONCE.require(context.state().member(actor).isEmpty(), Pointer.to("actor"), "actor", actor);
        A_MEMBER_ACTS_FOR_AN_ORGANIZATION_OF_THE_MUNICIPALITY.require(
                command.organization() == null || context.municipality().isActive(command.organization()),
                Pointer.to("organization"),
                "organization",
                command.organization());
        requireKnown(context, command.municipality(), command.grants());
        return new MemberAdmitted(command.municipality(), actor, command.organization(), command.grants());
    }

    private static AccessEvent change(Context context, ChangeGrants command) {
        requireMember(context, command.actor());
        requireKnown(context, command.municipality(), command.grants());
        requireAdministrator(context, command.actor(), AccessState.administers(command.grants()));
        return new GrantsChanged(command.municipality(), command.actor(), command.grants());
    }

    private static AccessEvent remove(Context context, RemoveMember command) {
        requireMember(context, command.actor());
        requireAdministrator(context, command.actor(), false);
        return new MemberRemoved(command.municipality(), command.actor());
    }

    private static AccessEvent set(Context context, SetAccessPolicy command) {
        ONLY_MEMBERS_COUNT_WHERE_ONE_OF_THEM_ADMINISTERS.require(
                !command.policy().membersOnly() || context.state().hasAdministrator(),
                Pointer.to("policy").at("membersOnly"));
        return new AccessPolicySet(command.municipality(), command.policy());
    }

    private static void requireMember(Context context, ActorId actor) {
        Optional<Member> member = context.state().member(actor);
        MEMBER_UNKNOWN.require(member.isPresent(), Pointer.to("actor"), "actor", actor);
    }

    private static void requireAdministrator(Context context, ActorId actor, boolean staysOne) {
        AccessState state = context.state();
        THE_LAST_ADMINISTRATOR_STAYS.require(
                staysOne || !state.hasAdministrator() || state.hasAdministratorBeside(actor),
                Pointer.to("actor"),
                "actor",
                actor);
    }

    private static void requireKnown(Context context, MunicipalityId municipality, Set<Grant> grants) {
        int i = 0;
        for (Grant grant : grants) {
            Pointer place = Pointer.to("grants").at(i++);
            A_GRANT_NAMES_A_PLAN_OF_THE_MUNICIPALITY.require(
                    grant.plan() == null
                            || grant.plan().municipality().equals(municipality)
                                    && context.around()
                                            .plans()
                                            .glance(grant.plan())
                                            .isPresent(),
                    place.at("plan"),
                    "plan",
                    grant.plan());
            A_GRANT_NAMES_A_COUNCIL_OF_THE_MUNICIPALITY.require(
                    grant.council() == null
                            || grant.council().municipality().equals(municipality)
                                    && context.around()
                                            .councils()
                                            .glance(grant.council())
                                            .isPresent(),
                    place.at("council"),
                    "council",
                    grant.council());
        }
    }
}
