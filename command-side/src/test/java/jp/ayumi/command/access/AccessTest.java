package jp.ayumi.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.access.AccessCommand;
import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.AdmitMember;
import jp.ayumi.api.access.ChangeGrants;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.access.RemoveMember;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.access.SetAccessPolicy;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.OnAxon;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.Towns;
import jp.ayumi.command.permission.Bodies;
import jp.ayumi.command.plan.PlanStates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a municipality says of those who act for it. */
class AccessTest {

    private static final ActorId CLERK = new ActorId("https://idp#clerk");
    private static final ActorId CHIEF = new ActorId("https://idp#chief");
    private static final Grant STAFF = Grant.everywhere(Role.STAFF);
    private static final Grant ADMINISTRATOR = Grant.everywhere(Role.ADMINISTRATOR);

    private static final AccessSurroundings AROUND = new AccessSurroundings(
            municipality -> Optional.of(Towns.state()).filter(town -> town.id().equals(municipality)),
            plan -> Optional.of(PlanStates.adopted()).filter(known -> known.id().equals(plan)),
            Bodies.councils());

    private final Scenario<AccessState, AccessCommand, AccessEvent> access =
            new Scenario<>(AccessState::evolve, (state, command) -> AccessDecider.decide(state, AROUND, command));

    private static AdmitMember admitting(ActorId actor, @Nullable OrganizationId organization, Grant... grants) {
        return new AdmitMember(Towns.TOMAKOMAI, actor, organization, Set.copyOf(Arrays.asList(grants)));
    }

    private static AdmitMember admitting(ActorId actor, Grant... grants) {
        return admitting(actor, Towns.CITY, grants);
    }

    private static ChangeGrants granting(ActorId actor, Grant... grants) {
        return new ChangeGrants(Towns.TOMAKOMAI, actor, Set.copyOf(Arrays.asList(grants)));
    }

    private static RemoveMember removing(ActorId actor) {
        return new RemoveMember(Towns.TOMAKOMAI, actor);
    }

    private static SetAccessPolicy setting(boolean membersOnly) {
        return new SetAccessPolicy(Towns.TOMAKOMAI, new AccessPolicy(membersOnly, true));
    }

    @Test
    void axonHandlesEveryCommand() {
        OnAxon<AccessAggregate> axon = new OnAxon<>(AccessAggregate.class, AROUND);
        MemberAdmitted admitted = new MemberAdmitted(Towns.TOMAKOMAI, CLERK, Towns.CITY, Set.of(STAFF));

        axon.handlesEvery(AccessCommand.class);
        axon.after(new Object[] {}, admitting(CLERK, STAFF)).then(admitted);
        axon.after(new Object[] {admitted}, removing(CLERK)).then(new MemberRemoved(Towns.TOMAKOMAI, CLERK));
        axon.after(new Object[] {admitted}, granting(CLERK), 2).thenRefusedBy(KernelRule.STALE_VERSION);
    }

    @Test
    void aMemberIsAdmittedChangedRemovedAndComesBack() {
        access.when(admitting(CLERK, STAFF))
                .then(new MemberAdmitted(Towns.TOMAKOMAI, CLERK, Towns.CITY, Set.of(STAFF)));
        access.when(granting(CLERK, ADMINISTRATOR))
                .then(new GrantsChanged(Towns.TOMAKOMAI, CLERK, Set.of(ADMINISTRATOR)));
        assertThat(access.state().recorded(CLERK).orElseThrow().organization()).isEqualTo(Towns.CITY);
        access.givenAccepted(admitting(CHIEF, ADMINISTRATOR));
        access.when(removing(CLERK)).then(new MemberRemoved(Towns.TOMAKOMAI, CLERK));
        assertThat(access.state().recorded(CLERK).orElseThrow().removed()).isTrue();
        access.when(admitting(CLERK, Towns.COUNCIL, STAFF)).thenAccepted();
    }

    @Test
    void whoIsAMemberIsNotAdmittedAgain() {
        access.givenAccepted(admitting(CLERK, STAFF));

        access.when(admitting(CLERK, ADMINISTRATOR))
                .thenRefusedBy(AccessRule.A_MEMBER_IS_ADMITTED_ONCE)
                .at("/actor");
    }

    static List<AccessCommand> toAMember() {
        return List.of(granting(CLERK, STAFF), removing(CLERK));
    }

    @ParameterizedTest
    @MethodSource("toAMember")
    void onlyAMemberIsChangedOrRemoved(AccessCommand command) {
        access.when(command).thenRefusedBy(AccessRule.MEMBER_UNKNOWN).at("/actor");
        access.givenAccepted(admitting(CLERK, STAFF), removing(CLERK));
        access.when(command).thenRefusedBy(AccessRule.MEMBER_UNKNOWN);
    }

    @Test
    void aMemberActsForAnOrganizationThatExists() {
        for (OrganizationId organization : List.of(Towns.DISSOLVED, new OrganizationId("nowhere"))) {
            access.when(admitting(CLERK, organization, STAFF))
                    .thenRefusedBy(AccessRule.A_MEMBER_ACTS_FOR_AN_ORGANIZATION_OF_THE_MUNICIPALITY)
                    .at("/organization");
        }
        access.when(admitting(CLERK, (OrganizationId) null, Grant.everywhere(Role.AUDITOR)))
                .thenAccepted();
    }

    @Test
    void aGrantIsForAPlanOrCouncilOfTheMunicipality() {
        access.when(admitting(
                        CLERK,
                        new Grant(Role.REVIEWER, PlanStates.PLAN, null),
                        new Grant(Role.SECRETARIAT, null, Bodies.COMMITTEE)))
                .thenAccepted();
        access.when(granting(CLERK, new Grant(Role.REVIEWER, new PlanId("tomakomai/nowhere"), null)))
                .thenRefusedBy(AccessRule.A_GRANT_NAMES_A_PLAN_OF_THE_MUNICIPALITY)
                .at("/grants/0/plan");
        access.when(granting(CLERK, new Grant(Role.REVIEWER, new PlanId("kuki/city-3"), null)))
                .thenRefusedBy(AccessRule.A_GRANT_NAMES_A_PLAN_OF_THE_MUNICIPALITY);
        access.when(granting(CLERK, new Grant(Role.SECRETARIAT, null, new CouncilId("tomakomai/nowhere"))))
                .thenRefusedBy(AccessRule.A_GRANT_NAMES_A_COUNCIL_OF_THE_MUNICIPALITY)
                .at("/grants/0/council");
    }

    @Test
    void theLastAdministratorStays() {
        access.givenAccepted(admitting(CHIEF, ADMINISTRATOR, STAFF), admitting(CLERK, STAFF));

        access.when(removing(CHIEF)).thenRefusedBy(AccessRule.THE_LAST_ADMINISTRATOR_STAYS);
        access.when(granting(CHIEF, STAFF))
                .thenRefusedBy(AccessRule.THE_LAST_ADMINISTRATOR_STAYS)
                .at("/actor");
        access.when(granting(CHIEF, new Grant(Role.ADMINISTRATOR, PlanStates.PLAN, null)))
                .thenRefusedBy(AccessRule.THE_LAST_ADMINISTRATOR_STAYS);
        access.when(granting(CHIEF, ADMINISTRATOR)).thenAccepted();
        access.when(removing(CLERK)).thenAccepted();
        access.givenAccepted(admitting(CLERK, ADMINISTRATOR));
        access.when(removing(CHIEF)).thenAccepted();
    }

    @Test
    void onlyMembersCountOnceOneOfThemAdministers() {
        access.when(setting(false)).then(new AccessPolicySet(Towns.TOMAKOMAI, new AccessPolicy(false, true)));
        access.givenAccepted(admitting(CLERK, STAFF));
        access.when(setting(true))
                .thenRefusedBy(AccessRule.ONLY_MEMBERS_COUNT_WHERE_ONE_OF_THEM_ADMINISTERS)
                .at("/policy/membersOnly");
        access.givenAccepted(admitting(CHIEF, ADMINISTRATOR));
        access.when(setting(true)).thenAccepted();
    }

    @Test
    void theMunicipalityIsRegistered() {
        access.when(new RemoveMember(new MunicipalityId("nowhere"), CLERK))
                .thenRefusedBy(MunicipalityRule.MUNICIPALITY_UNKNOWN);
    }
}
