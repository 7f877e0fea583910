package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilRule.AN_EXPECTED_MEETING_IS_NAMED_ONCE;
import static jp.ayumi.command.council.CouncilRule.A_CADENCE_ASKS_FOR_NO_MORE_THAN_IT_ALLOWS;
import static jp.ayumi.command.council.CouncilRule.A_CADENCE_COUNTS_FROM_ZERO;
import static jp.ayumi.command.council.CouncilRule.A_DISTRICT_COUNCIL_AND_NO_OTHER_NAMES_ITS_AREA;
import static jp.ayumi.command.council.CouncilRule.A_MANDATE_NAMES_PLANS_OF_THE_MUNICIPALITY;
import static jp.ayumi.command.council.CouncilRule.A_QUORUM_IS_A_REACHABLE_PART_OF_THE_MEMBERS;
import static jp.ayumi.command.council.CouncilRule.A_SECRETARIAT_IS_AN_ACTIVE_ORGANIZATION;
import static jp.ayumi.command.council.CouncilRule.THE_AREA_OF_A_COUNCIL_BELONGS_TO_A_DIVISION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.ExpectedMeeting;
import jp.ayumi.api.council.Quorum;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState;
import org.jspecify.annotations.Nullable;

/** What a council may say of itself. The fields of the profile are the fields of the body. */
final class CouncilProfiles {

    private CouncilProfiles() {}

    static void require(CouncilContext context, CouncilCommand command, CouncilProfile profile) {
        MunicipalityState municipality = context.municipality(command);
        KernelRule.requireText(profile.name(), "name");
        if (profile.existingBody() != null) {
            KernelRule.requireText(profile.existingBody(), "existingBody");
        }
        A_SECRETARIAT_IS_AN_ACTIVE_ORGANIZATION.require(
                municipality.isActive(profile.secretariat()),
                Pointer.to("secretariat"),
                "organization",
                profile.secretariat());
        requireArea(profile, municipality);
        requireMandate(context, command, profile);
        SeatLimits.requireConsistent(profile);
        requireCadence(profile.cadence());
        requireQuorum(profile.quorum());
        CouncilLines.require(context, command, profile);
    }

    private static void requireArea(CouncilProfile profile, MunicipalityState municipality) {
        Pointer place = Pointer.to("area");
        AreaId area = profile.area();
        A_DISTRICT_COUNCIL_AND_NO_OTHER_NAMES_ITS_AREA.require(
                (area != null) == (profile.kind() == CouncilKind.DISTRICT_COUNCIL), place, "kind", profile.kind());
        THE_AREA_OF_A_COUNCIL_BELONGS_TO_A_DIVISION.require(
                area == null || municipality.hasArea(area), place, "area", area);
    }

    private static void requireMandate(CouncilContext context, CouncilCommand command, CouncilProfile profile) {
        int i = 0;
        for (PlanId plan : profile.mandate()) {
            A_MANDATE_NAMES_PLANS_OF_THE_MUNICIPALITY.require(
                    context.hasPlan(command, plan), Pointer.to("mandate").at(i++), "plan", plan);
        }
    }

    private static void requireCadence(Cadence cadence) {
        Pointer place = Pointer.to("cadence");
        requireCount(cadence.least(), place.at("least"));
        requireCount(cadence.most(), place.at("most"));
        A_CADENCE_ASKS_FOR_NO_MORE_THAN_IT_ALLOWS.require(
                cadence.least() == null || cadence.most() == null || cadence.least() <= cadence.most(),
                place.at("most"),
                "least",
                cadence.least(),
                "most",
                cadence.most());
        List<ExpectedMeeting> expected = cadence.expected();
        Set<ExpectedMeeting> named = new HashSet<>();
        for (int i = 0; i < expected.size(); i++) {
            AN_EXPECTED_MEETING_IS_NAMED_ONCE.require(
                    named.add(expected.get(i)),
                    place.at("expected").at(i),
                    "slot",
                    expected.get(i).slot(),
                    "purpose",
                    expected.get(i).purpose());
        }
    }

    private static void requireCount(@Nullable Integer meetings, Pointer place) {
        A_CADENCE_COUNTS_FROM_ZERO.require(meetings == null || meetings >= 0, place, "meetings", meetings);
    }

    private static void requireQuorum(@Nullable Quorum quorum) {
        if (quorum == null) {
            return;
        }
        boolean all = quorum.numerator() == quorum.denominator();
        A_QUORUM_IS_A_REACHABLE_PART_OF_THE_MEMBERS.require(
                quorum.numerator() >= 1 && quorum.numerator() <= quorum.denominator() && !(all && quorum.moreThan()),
                Pointer.to("quorum"),
                "numerator",
                quorum.numerator(),
                "denominator",
                quorum.denominator());
    }
}
