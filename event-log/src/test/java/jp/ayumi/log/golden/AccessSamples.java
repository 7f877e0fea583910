package jp.ayumi.log.golden;

import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;

/** Who may do what in Kuki. The people are invented. */
final class AccessSamples {

    private static final MunicipalityId KUKI = new MunicipalityId("kuki");
    private static final ActorId SOMEBODY = new ActorId("https://issuer.example#p-7f3a");

    private AccessSamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new MemberAdmitted(
                        KUKI,
                        SOMEBODY,
                        new OrganizationId("city"),
                        OrderedSets.copyOf(List.of(
                                new Grant(Role.STAFF, new PlanId("kuki/city-3"), null),
                                new Grant(Role.SECRETARIAT, null, new CouncilId("kuki/promotion-committee"))))),
                new GrantsChanged(KUKI, SOMEBODY, OrderedSets.copyOf(List.of(Grant.everywhere(Role.REVIEWER)))),
                new MemberRemoved(KUKI, SOMEBODY),
                new AccessPolicySet(KUKI, new AccessPolicy(true, true)));
    }
}
