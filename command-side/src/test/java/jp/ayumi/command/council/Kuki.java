package jp.ayumi.command.council;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.AppointMember;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.Attendance;
import jp.ayumi.api.council.AttendanceMode;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.EndMembership;
import jp.ayumi.api.council.EstablishCouncil;
import jp.ayumi.api.council.HoldMeeting;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.Outcome;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.PlanMeeting;
import jp.ayumi.api.council.Quorum;
import jp.ayumi.api.council.RecordMinutes;
import jp.ayumi.api.council.ReplaceMember;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.TermOfOffice;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.municipality.Towns;
import org.jspecify.annotations.Nullable;

/** Councils as Kuki has them, in the test municipality: what is asked of them, in the fewest words. */
final class Kuki {

    static final CouncilId COMMITTEE = CouncilId.of(Towns.TOMAKOMAI, "committee");
    static final CouncilId ABOVE = CouncilId.of(Towns.TOMAKOMAI, "above");
    static final PlanId PLAN = PlanId.of(Towns.TOMAKOMAI, "city-3");
    static final MeetingId MEETING = new MeetingId("2025-1");
    static final LocalDate TODAY = LocalDate.of(2025, 7, 18);
    static final TermOfOffice TERM = term("2024-04-01", "2026-03-31");
    static final Cadence NO_CADENCE = new Cadence(null, null, List.of());

    private Kuki() {}

    /** A committee without limit, classes, quorum or cadence. */
    static CouncilProfile profile() {
        return profile(CouncilKind.PROMOTION_COUNCIL, null, null);
    }

    static CouncilProfile profile(CouncilKind kind, @Nullable AreaId area, @Nullable CouncilId partOf) {
        return profile(kind, Towns.CITY, area, null, List.of(), Set.of(), Set.of(), partOf, NO_CADENCE, null);
    }

    static CouncilProfile limited(@Nullable Integer limit, CompositionClass... classes) {
        return profile(
                CouncilKind.STATUTORY_COMMITTEE,
                Towns.CITY,
                null,
                limit,
                List.of(classes),
                Set.of(),
                Set.of(),
                null,
                NO_CADENCE,
                null);
    }

    static CouncilProfile reportingTo(CouncilId... councils) {
        Set<CouncilId> above = new LinkedHashSet<>(List.of(councils));
        return profile(CouncilKind.OTHER, Towns.CITY, null, null, List.of(), Set.of(), above, null, NO_CADENCE, null);
    }

    static CouncilProfile meeting(Cadence cadence, @Nullable Quorum quorum) {
        return profile(CouncilKind.OTHER, Towns.CITY, null, null, List.of(), Set.of(), Set.of(), null, cadence, quorum);
    }

    static CouncilProfile profile(
            CouncilKind kind,
            OrganizationId secretariat,
            @Nullable AreaId area,
            @Nullable Integer limit,
            List<CompositionClass> classes,
            Set<PlanId> mandate,
            Set<CouncilId> reportsTo,
            @Nullable CouncilId partOf,
            Cadence cadence,
            @Nullable Quorum quorum) {
        return new CouncilProfile(
                kind,
                "地域福祉計画推進委員会",
                "",
                secretariat,
                area,
                limit,
                classes,
                mandate,
                reportsTo,
                partOf,
                null,
                cadence,
                quorum,
                "条例",
                true);
    }

    static EstablishCouncil establish(CouncilProfile profile) {
        return establish(COMMITTEE, profile);
    }

    static EstablishCouncil establish(CouncilId council, CouncilProfile profile) {
        return new EstablishCouncil(council, profile, LocalDate.of(2018, 4, 1));
    }

    static TermOfOffice term(String from, String to) {
        return new TermOfOffice(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** The person of the same name, for the usual term. */
    static AppointMember appoint(String name) {
        return appoint(name, TERM);
    }

    static AppointMember appoint(String name, TermOfOffice term) {
        return appoint(name, name, null, null, term, false);
    }

    static AppointMember appointOf(String compositionClass, String name) {
        return appoint(name, name, compositionClass, null, TERM, false);
    }

    static AppointMember appoint(
            String seat,
            String person,
            @Nullable String compositionClass,
            @Nullable OrganizationId represents,
            TermOfOffice term,
            boolean chair) {
        return new AppointMember(
                COMMITTEE,
                new Appointment(new SeatId(seat), new PersonId(person), compositionClass, represents, term, chair));
    }

    /** As many members as asked for, all for the usual term. */
    static CouncilCommand[] members(int number) {
        return Stream.iterate(1, i -> i + 1)
                .limit(number)
                .map(i -> appoint("member-" + i))
                .toArray(CouncilCommand[]::new);
    }

    static ReplaceMember replace(String seat, String successor, String from) {
        return new ReplaceMember(
                COMMITTEE,
                new SeatId(seat),
                new SeatId(successor),
                new PersonId(successor),
                LocalDate.parse(from),
                "転任");
    }

    static EndMembership end(String seat, String on) {
        return new EndMembership(COMMITTEE, new SeatId(seat), LocalDate.parse(on), "転居");
    }

    static PlanMeeting planned(AgendaItem... agenda) {
        return new PlanMeeting(COMMITTEE, MEETING, TODAY, Set.of(MeetingPurpose.REVIEW_OF_LAST_YEAR), List.of(agenda));
    }

    static AgendaItem item(int number) {
        return new AgendaItem(number, "議題" + number, null, null);
    }

    static HoldMeeting held(Attendance... attendance) {
        return new HoldMeeting(COMMITTEE, MEETING, TODAY, List.of(attendance));
    }

    static Attendance present(String seat) {
        return new Attendance(new SeatId(seat), AttendanceMode.PRESENT);
    }

    static Attendance absent(String seat) {
        return new Attendance(new SeatId(seat), AttendanceMode.ABSENT);
    }

    static RecordMinutes minutes(Outcome... outcomes) {
        return new RecordMinutes(COMMITTEE, MEETING, "委員長が開会を告げた。", List.of(outcomes));
    }

    static Outcome outcome(int item, OutcomeKind kind) {
        return new Outcome(item, kind, "結果");
    }
}
