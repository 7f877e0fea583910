package jp.ayumi.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import org.junit.jupiter.api.Test;

/** What an actor may is what both the issuer and the municipality say. */
class EffectiveGrantsTest {

    private static final OrganizationId CITY = new OrganizationId("city");
    private static final OrganizationId SHAKYO = new OrganizationId("shakyo");
    private static final PlanId PLAN = new PlanId("kuki/city-3");
    private static final PlanId OTHER_PLAN = new PlanId("kuki/city-4");
    private static final CouncilId COUNCIL = new CouncilId("kuki/committee");
    private static final AccessPolicy MEMBERS_ONLY = new AccessPolicy(true, false);
    private static final Set<String> CLAIMED = Set.of("staff", "secretariat", "offline_access", "STAFF ");

    private static EffectiveGrants member(OrganizationId organization, Grant... grants) {
        Member member = new Member(organization, Set.copyOf(Arrays.asList(grants)), false);
        return EffectiveGrants.of(CLAIMED, CITY, Optional.of(member), AccessPolicy.OPEN);
    }

    @Test
    void whoIsNotRecordedHasTheRolesOfTheToken() {
        EffectiveGrants effective = EffectiveGrants.of(CLAIMED, CITY, Optional.empty(), AccessPolicy.OPEN);

        assertThat(effective.grants())
                .containsExactlyInAnyOrder(Grant.everywhere(Role.STAFF), Grant.everywhere(Role.SECRETARIAT));
    }

    @Test
    void whereOnlyMembersCountWhoIsNotRecordedHasNone() {
        assertThat(EffectiveGrants.of(CLAIMED, CITY, Optional.empty(), MEMBERS_ONLY))
                .isEqualTo(EffectiveGrants.NONE);
    }

    @Test
    void aMemberHasWhatBothSay() {
        assertThat(member(CITY, Grant.everywhere(Role.STAFF), Grant.everywhere(Role.ADMINISTRATOR))
                        .grants())
                .containsExactly(Grant.everywhere(Role.STAFF));
    }

    @Test
    void whoIsRecordedForAnotherOrganizationHasNone() {
        assertThat(member(SHAKYO, Grant.everywhere(Role.STAFF))).isEqualTo(EffectiveGrants.NONE);
    }

    @Test
    void whoWasRemovedHasNone() {
        Member removed = new Member(CITY, Set.of(Grant.everywhere(Role.STAFF)), true);

        assertThat(EffectiveGrants.of(CLAIMED, CITY, Optional.of(removed), AccessPolicy.OPEN))
                .isEqualTo(EffectiveGrants.NONE);
    }

    @Test
    void aGrantForOnePlanIsForNothingElse() {
        EffectiveGrants effective = member(CITY, new Grant(Role.STAFF, PLAN, null));

        assertThat(effective.holds(Role.STAFF, PLAN, null)).isTrue();
        assertThat(effective.holds(Role.STAFF, PLAN, COUNCIL)).isTrue();
        assertThat(effective.holds(Role.STAFF, OTHER_PLAN, null)).isFalse();
        assertThat(effective.holds(Role.STAFF)).isFalse();
        assertThat(effective.holdsSomewhere(Role.STAFF)).isTrue();
    }

    @Test
    void aGrantForOneCouncilIsForNothingElse() {
        EffectiveGrants effective = member(CITY, new Grant(Role.SECRETARIAT, null, COUNCIL));

        assertThat(effective.holds(Role.SECRETARIAT, PLAN, COUNCIL)).isTrue();
        assertThat(effective.holds(Role.SECRETARIAT, PLAN, new CouncilId("kuki/other")))
                .isFalse();
        assertThat(effective.holds(Role.SECRETARIAT)).isFalse();
    }

    @Test
    void rolesAreNamedInTokensByTheirNamesInLowerCase() {
        for (Role role : Role.values()) {
            assertThat(Role.ofClaim(role.claim())).contains(role);
        }
        assertThat(Role.ofClaim("STAFF")).isEmpty();
    }
}
