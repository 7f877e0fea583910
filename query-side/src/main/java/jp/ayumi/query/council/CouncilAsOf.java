package jp.ayumi.query.council;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongPredicate;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.council.SeatView;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;

/**
 * A council and its meetings as of a day. The profile counts as it is known: a revision of it says of no day. Appointments to
 * come are known as soon as they are made.
 *
 * @param day {@code null} for everything
 * @param recorded whether what stands at a position of the log had been recorded by then
 */
record CouncilAsOf(@Nullable LocalDate day, LongPredicate recorded) {

    boolean exists(CouncilRow council) {
        return EffectiveOn.by(day, council.establishedOn());
    }

    CouncilRow council(CouncilRow council) {
        return new CouncilRow(
                council.council(),
                council.profile(),
                council.establishedOn(),
                EffectiveOn.onlyBy(day, council.dissolution(), EffectiveOn::of),
                council.seats().stream()
                        .map(seat -> isToBeLeft(seat) ? unended(seat) : seat)
                        .toList(),
                council.version(),
                council.establishment(),
                council.source());
    }

    /** Who has not left yet holds the seat until the term ends, whatever is known of later. */
    private boolean isToBeLeft(SeatView seat) {
        return seat.end() != null && EffectiveOn.onlyBy(day, seat.end(), EffectiveOn::of) == null;
    }

    private static SeatView unended(SeatView seat) {
        return new SeatView(
                seat.seat(),
                seat.person(),
                seat.compositionClass(),
                seat.represents(),
                seat.term(),
                seat.term().to(),
                seat.chair(),
                null,
                seat.succeeds(),
                null,
                seat.source());
    }

    List<MeetingView> meetings(List<MeetingView> meetings) {
        return meetings.stream().map(this::meeting).toList();
    }

    /** A meeting that was held later was planned; a cancellation says of no day, and minutes tell of the meeting's. */
    private MeetingView meeting(MeetingView meeting) {
        boolean cancelled = meeting.cancellation() != null
                && recorded.test(meeting.cancellation().source().position());
        boolean held = meeting.holding() != null && EffectiveOn.by(day, EffectiveOn.ofMeeting(meeting.date()));
        boolean closed = held && EffectiveOn.onlyBy(day, meeting.closing(), EffectiveOn::of) != null;
        return new MeetingView(
                meeting.meeting(),
                cancelled
                        ? MeetingState.CANCELLED
                        : closed ? MeetingState.CLOSED : held ? MeetingState.HELD : MeetingState.PLANNED,
                meeting.date(),
                meeting.purposes(),
                meeting.agenda(),
                cancelled ? meeting.cancellation() : null,
                held ? meeting.holding() : null,
                held ? meeting.minutes() : null,
                closed ? meeting.closing() : null,
                meeting.source());
    }
}
