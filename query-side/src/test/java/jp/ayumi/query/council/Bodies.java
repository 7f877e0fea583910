package jp.ayumi.query.council;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.ayumi.api.Event;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.Attendance;
import jp.ayumi.api.council.AttendanceMode;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.CouncilRevised;
import jp.ayumi.api.council.ExpectedMeeting;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingSlot;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.MemberReplaced;
import jp.ayumi.api.council.MembershipEnded;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.api.council.Outcome;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.TermOfOffice;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Councils for tests, in the fewest words. */
public final class Bodies {

    static final CouncilId COMMITTEE = new CouncilId("tomakomai/committee");
    static final CouncilId LIAISON = new CouncilId("tomakomai/liaison");
    static final CouncilId GROUP = new CouncilId("tomakomai/group");
    static final PlanId PLAN = new PlanId("tomakomai/city-3");
    static final TermOfOffice TERM = new TermOfOffice(LocalDate.of(2024, 4, 1), LocalDate.of(2026, 3, 31));
    static final LocalDate ESTABLISHED = LocalDate.of(2018, 4, 1);

    /** 年2～3回程度開催／年度当初に前年度の振り返り／年度後半に次年度の検討 */
    static final Cadence TWO_OR_THREE = new Cadence(
            2,
            3,
            List.of(
                    new ExpectedMeeting(MeetingSlot.FIRST_MEETING, MeetingPurpose.REVIEW_OF_LAST_YEAR),
                    new ExpectedMeeting(MeetingSlot.SECOND_HALF, MeetingPurpose.NEXT_YEAR)));

    private Bodies() {}

    /** Every kind of event of the slice. */
    public static List<Event> everyKind() {
        MeetingId cancelled = new MeetingId("2025-2");
        return List.of(
                established(LIAISON, liaison()),
                established(GROUP, group()),
                established(COMMITTEE, committee(10)),
                new CouncilRevised(COMMITTEE, committee(12)),
                appointed("a", "citizen"),
                appointed("b", "citizen"),
                replaced("b", "c", "2025-07-01"),
                new MembershipEnded(COMMITTEE, new SeatId("c"), LocalDate.of(2025, 12, 31), "転居"),
                planned("2025-1", "2025-05-20", MeetingPurpose.REVIEW_OF_LAST_YEAR),
                held("2025-1", "2025-05-27"),
                new MinutesRecorded(
                        COMMITTEE,
                        new MeetingId("2025-1"),
                        "開会",
                        List.of(new Outcome(1, OutcomeKind.OPINION_GIVEN, "目標の根拠を"))),
                new MeetingClosed(COMMITTEE, new MeetingId("2025-1"), LocalDate.of(2025, 6, 30)),
                planned(cancelled.value(), "2025-09-01", MeetingPurpose.OTHER),
                new MeetingCancelled(COMMITTEE, cancelled, "台風"),
                new CouncilDissolved(GROUP, LocalDate.of(2026, 3, 31), "統合"));
    }

    public static CouncilEstablished established(CouncilId council, CouncilProfile profile) {
        return new CouncilEstablished(council, profile, ESTABLISHED);
    }

    public static CouncilProfile liaison() {
        return profile(CouncilKind.INTERNAL_LIAISON, null, List.of(), Set.of(), null, Set.of());
    }

    static CouncilProfile group() {
        return profile(CouncilKind.WORKING_GROUP, null, List.of(), Set.of(), LIAISON, Set.of());
    }

    /** Reports to the liaison council and watches the plan. */
    static CouncilProfile committee(int limit) {
        return profile(
                CouncilKind.STATUTORY_COMMITTEE,
                limit,
                List.of(new CompositionClass("citizen", "公募市民", 2), new CompositionClass("academic", "学識経験者", null)),
                Set.of(LIAISON),
                null,
                Set.of(PLAN));
    }

    private static CouncilProfile profile(
            CouncilKind kind,
            @Nullable Integer limit,
            List<CompositionClass> classes,
            Set<CouncilId> reportsTo,
            @Nullable CouncilId partOf,
            Set<PlanId> mandate) {
        return new CouncilProfile(
                kind,
                "会議 " + kind.name().toLowerCase(Locale.ROOT),
                "",
                new OrganizationId("city-hall"),
                null,
                limit,
                classes,
                mandate,
                reportsTo,
                partOf,
                null,
                TWO_OR_THREE,
                null,
                "要綱",
                true);
    }

    static MemberAppointed appointed(String seat, String compositionClass) {
        return appointed(seat, compositionClass, TERM);
    }

    static MemberAppointed appointed(String seat, String compositionClass, TermOfOffice term) {
        return new MemberAppointed(
                COMMITTEE,
                new Appointment(new SeatId(seat), new PersonId("p-" + seat), compositionClass, null, term, false));
    }

    static MemberReplaced replaced(String seat, String successor, String from) {
        LocalDate first = LocalDate.parse(from);
        return new MemberReplaced(
                COMMITTEE,
                new SeatId(seat),
                first.minusDays(1),
                new Appointment(
                        new SeatId(successor),
                        new PersonId("p-" + successor),
                        "citizen",
                        null,
                        new TermOfOffice(first, TERM.to()),
                        false),
                "転任");
    }

    static MeetingPlanned planned(String meeting, String date, MeetingPurpose... purposes) {
        return new MeetingPlanned(
                COMMITTEE,
                new MeetingId(meeting),
                LocalDate.parse(date),
                new LinkedHashSet<>(Arrays.asList(purposes)),
                List.of(new AgendaItem(1, "進捗状況", PLAN, null)));
    }

    static MeetingHeld held(String meeting, String on) {
        return new MeetingHeld(
                COMMITTEE,
                new MeetingId(meeting),
                LocalDate.parse(on),
                List.of(new Attendance(new SeatId("a"), AttendanceMode.PRESENT)),
                1,
                1,
                null);
    }
}
