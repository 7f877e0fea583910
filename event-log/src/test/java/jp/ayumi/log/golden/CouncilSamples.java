package jp.ayumi.log.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
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
import jp.ayumi.api.council.Quorum;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.TermOfOffice;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;

/** Kuki's statutory committee of at most ten, and a district council of Kanagawa. Dates and people are invented. */
final class CouncilSamples {

    private static final CouncilId COMMITTEE = new CouncilId("kuki/promotion-committee");
    private static final CouncilId DISTRICT = new CouncilId("kanagawa/aoki");
    private static final PlanId PLAN = new PlanId("kuki/city-3");
    private static final MeetingId FIRST = new MeetingId("2025-1");
    private static final MeetingId SECOND = new MeetingId("2025-2");
    private static final TermOfOffice TERM = new TermOfOffice(LocalDate.of(2024, 4, 1), LocalDate.of(2026, 3, 31));

    private CouncilSamples() {}

    static Stream<Event> events() {
        return Stream.of(
                new CouncilEstablished(COMMITTEE, committee(), LocalDate.of(2018, 4, 1)),
                new CouncilRevised(DISTRICT, district()),
                new MemberAppointed(
                        COMMITTEE,
                        new Appointment(new SeatId("seat-1"), new PersonId("p-7f3a"), "academic", null, TERM, true)),
                new MemberReplaced(
                        COMMITTEE,
                        new SeatId("seat-2"),
                        LocalDate.of(2025, 6, 30),
                        new Appointment(
                                new SeatId("seat-2b"),
                                new PersonId("p-09cc"),
                                "welfare",
                                new OrganizationId("minji-kyo"),
                                new TermOfOffice(LocalDate.of(2025, 7, 1), TERM.to()),
                                false),
                        "役員の改選のため"),
                new MembershipEnded(COMMITTEE, new SeatId("seat-3"), LocalDate.of(2025, 9, 30), "転居のため"),
                new MeetingPlanned(
                        COMMITTEE,
                        FIRST,
                        LocalDate.of(2025, 7, 18),
                        OrderedSets.copyOf(List.of(MeetingPurpose.REVIEW_OF_LAST_YEAR, MeetingPurpose.EVALUATION)),
                        List.of(
                                new AgendaItem(1, "令和6年度の進捗状況について", PLAN, new FiscalYear(2024)),
                                new AgendaItem(2, "その他", null, null))),
                new MeetingCancelled(COMMITTEE, SECOND, "台風の接近のため"),
                new MeetingHeld(
                        COMMITTEE,
                        FIRST,
                        LocalDate.of(2025, 7, 18),
                        List.of(
                                new Attendance(new SeatId("seat-1"), AttendanceMode.PRESENT),
                                new Attendance(new SeatId("seat-2b"), AttendanceMode.ONLINE),
                                new Attendance(new SeatId("seat-3"), AttendanceMode.ABSENT)),
                        3,
                        2,
                        true),
                new MinutesRecorded(
                        COMMITTEE,
                        FIRST,
                        "委員長が開会を告げた。\n事務局から資料1を説明した。",
                        List.of(
                                new Outcome(1, OutcomeKind.OPINION_GIVEN, "目標の根拠を示してほしい。"),
                                new Outcome(2, OutcomeKind.NOTED, ""))),
                new MeetingClosed(COMMITTEE, FIRST, LocalDate.of(2025, 8, 29)),
                new CouncilDissolved(DISTRICT, LocalDate.of(2031, 3, 31), "地区の再編のため"));
    }

    private static CouncilProfile committee() {
        return new CouncilProfile(
                CouncilKind.STATUTORY_COMMITTEE,
                "久喜市地域福祉計画推進委員会",
                "くきしちいきふくしけいかくすいしんいいんかい",
                new OrganizationId("kuki-city"),
                null,
                10,
                List.of(
                        new CompositionClass("citizen", "公募市民", 2),
                        new CompositionClass("welfare", "市内の福祉団体の代表者", null),
                        new CompositionClass("academic", "学識経験者", 2)),
                Set.of(PLAN),
                Set.of(),
                null,
                null,
                new Cadence(1, null, List.of()),
                new Quorum(1, 2, true),
                "市の条例",
                true);
    }

    private static CouncilProfile district() {
        return new CouncilProfile(
                CouncilKind.DISTRICT_COUNCIL,
                "青木地区推進会議",
                "",
                new OrganizationId("kanagawa-ward"),
                new AreaId("aoki"),
                null,
                List.of(),
                OrderedSets.copyOf(List.of(new PlanId("kanagawa/aoki-3"), new PlanId("kanagawa/ward-3"))),
                Set.of(new CouncilId("kanagawa/promotion-council")),
                null,
                "支えあい連絡会",
                new Cadence(
                        2,
                        3,
                        List.of(
                                new ExpectedMeeting(MeetingSlot.FIRST_MEETING, MeetingPurpose.REVIEW_OF_LAST_YEAR),
                                new ExpectedMeeting(MeetingSlot.SECOND_HALF, MeetingPurpose.NEXT_YEAR))),
                null,
                "",
                true);
    }
}
