package jp.ayumi.query.board;

import static jp.ayumi.query.board.Watching.KANAGAWA;
import static jp.ayumi.query.board.Watching.day;
import static jp.ayumi.query.planyear.Sample.PLAN;
import static jp.ayumi.query.planyear.Sample.WARD;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.ExpectedMeeting;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingSlot;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.TermOfOffice;
import org.jspecify.annotations.Nullable;

/** A council that watches the sample's plan, and what happens to it. */
final class Councils {

    static final CouncilId COMMITTEE = CouncilId.of(KANAGAWA, "committee");
    static final Cadence NO_CADENCE = new Cadence(null, null, List.of());

    /** KAN-6: two or three a year; the first reviews last year, the second half considers next year. */
    static final Cadence KAN_6 = new Cadence(
            2,
            3,
            List.of(
                    new ExpectedMeeting(MeetingSlot.FIRST_MEETING, MeetingPurpose.REVIEW_OF_LAST_YEAR),
                    new ExpectedMeeting(MeetingSlot.SECOND_HALF, MeetingPurpose.NEXT_YEAR)));

    private Councils() {}

    static CouncilEstablished established(Cadence cadence) {
        return established(COMMITTEE, cadence);
    }

    static CouncilEstablished established(CouncilId council, Cadence cadence) {
        return new CouncilEstablished(
                council,
                new CouncilProfile(
                        CouncilKind.PROMOTION_COUNCIL,
                        "推進会議",
                        "",
                        WARD,
                        null,
                        null,
                        List.of(),
                        Set.of(PLAN),
                        Set.of(),
                        null,
                        null,
                        cadence,
                        null,
                        "",
                        true),
                day("2023-04-01"));
    }

    static MeetingPlanned meeting(String id, String date, MeetingPurpose... purposes) {
        return new MeetingPlanned(
                COMMITTEE, new MeetingId(id), day(date), OrderedSets.copyOf(List.of(purposes)), List.of());
    }

    static MeetingHeld held(String id, String date) {
        return new MeetingHeld(COMMITTEE, new MeetingId(id), day(date), List.of(), 0, 0, null);
    }

    static MemberAppointed member(String seat, @Nullable String compositionClass, String from, String to) {
        return new MemberAppointed(COMMITTEE, appointment(seat, compositionClass, from, to));
    }

    static Appointment appointment(String seat, @Nullable String compositionClass, String from, String to) {
        return new Appointment(
                new SeatId(seat),
                new PersonId("person-" + seat),
                compositionClass,
                null,
                new TermOfOffice(day(from), day(to)),
                false);
    }
}
