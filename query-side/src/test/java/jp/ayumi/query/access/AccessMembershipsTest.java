package jp.ayumi.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.query.readers.Asker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of a token's roles where a municipality has recorded members. */
class AccessMembershipsTest {

    private static final MunicipalityId TOWN = new MunicipalityId("kuki");
    private static final OrganizationId HALL = new OrganizationId("hall");

    /** With a subject that no key of a row could hold. */
    private static final ActorId CLERK = new ActorId("https://issuer.example#山田 花子");

    private static final Set<Grant> STAFF = Set.of(Grant.everywhere(Role.STAFF));

    private final Projection projection = Projection.of(new AccessProjector());

    private List<Role> held(@Nullable ActorId actor, @Nullable OrganizationId organization, String... roles) {
        Asker asker = new Asker(actor == null ? null : actor.value(), TOWN, organization, Set.of(roles));
        AccessMemberships memberships = new AccessMemberships(municipality -> projection.tables());
        return Stream.of(Role.values())
                .filter(memberships.of(asker, TOWN)::holdsSomewhere)
                .toList();
    }

    @Test
    void nothingRecordedTheTokenHolds() {
        assertThat(held(CLERK, HALL, "staff", "auditor")).containsExactly(Role.STAFF, Role.AUDITOR);
        assertThat(held(null, null, "staff"))
                .as("without an actor there is no token")
                .isEmpty();
    }

    @Test
    void aMemberHoldsWhatBothSay() {
        projection.given(new MemberAdmitted(TOWN, CLERK, HALL, STAFF));

        assertThat(held(CLERK, HALL, "staff", "auditor")).containsExactly(Role.STAFF);
        assertThat(held(CLERK, HALL, "auditor")).isEmpty();
        assertThat(held(CLERK, new OrganizationId("other"), "staff")).isEmpty();
        assertThat(held(CLERK, null, "staff")).isEmpty();
    }

    @Test
    void grantsReplaceWhatWasGranted() {
        projection.given(
                new MemberAdmitted(TOWN, CLERK, HALL, STAFF),
                new GrantsChanged(TOWN, CLERK, Set.of(Grant.everywhere(Role.REVIEWER))));

        assertThat(held(CLERK, HALL, "staff", "reviewer")).containsExactly(Role.REVIEWER);
    }

    @Test
    void whoWasRemovedHoldsNothingUntilAdmittedAnew() {
        projection.given(new MemberAdmitted(TOWN, CLERK, HALL, STAFF), new MemberRemoved(TOWN, CLERK));
        assertThat(held(CLERK, HALL, "staff")).isEmpty();

        projection.given(new MemberAdmitted(TOWN, CLERK, HALL, STAFF));
        assertThat(held(CLERK, HALL, "staff")).containsExactly(Role.STAFF);
    }

    @Test
    void whereOnlyMembersCountNobodyElseHoldsAnything() {
        projection.given(new AccessPolicySet(TOWN, new AccessPolicy(true, false)));

        assertThat(held(CLERK, HALL, "staff", "administrator")).isEmpty();
    }
}
