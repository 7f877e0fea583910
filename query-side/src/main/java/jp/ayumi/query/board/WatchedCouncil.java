package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.projection.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A council as far as a board asks.
 *
 * @param dissolvedOn {@code null} while it exists
 * @param source the event that last told of its profile
 */
record WatchedCouncil(
        CouncilId council,
        String name,
        OrganizationId secretariat,
        Set<PlanId> mandate,
        Cadence cadence,
        LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        List<Meeting> meetings,
        List<Seat> seats,
        EventRef source) {

    WatchedCouncil {
        mandate = OrderedSets.copyOf(mandate);
    }

    /**
     * A meeting.
     *
     * @param date the day on which it was held, or is or was planned
     * @param source the event that last planned it
     */
    record Meeting(MeetingId id, LocalDate date, Set<MeetingPurpose> purposes, MeetingState state, EventRef source) {
        Meeting {
            purposes = OrderedSets.copyOf(purposes);
        }

        boolean isPlanned() {
            return state == MeetingState.PLANNED;
        }

        /** Whether it counts: it was held, or it is still to come. */
        boolean countsOn(LocalDate day) {
            return state == MeetingState.HELD || state == MeetingState.CLOSED || isPlanned() && !date.isBefore(day);
        }

        private Meeting now(LocalDate newDate, MeetingState newState) {
            return new Meeting(id, newDate, purposes, newState, source);
        }
    }

    /**
     * A membership.
     *
     * @param compositionClass {@code null} when the council states no classes
     * @param leftEarly whether it ended before the term did
     * @param source the event that gave the seat
     */
    record Seat(
            SeatId id,
            @Nullable String compositionClass,
            LocalDate from,
            LocalDate lastDay,
            boolean leftEarly,
            EventRef source) {

        private Seat leftOn(LocalDate day) {
            return new Seat(id, compositionClass, from, day, true, source);
        }
    }

    static WatchedCouncil established(CouncilId council, CouncilProfile profile, LocalDate on, EventRef source) {
        return new WatchedCouncil(
                council,
                profile.name(),
                profile.secretariat(),
                profile.mandate(),
                profile.cadence(),
                on,
                null,
                List.of(),
                List.of(),
                source);
    }

    WatchedCouncil revised(CouncilProfile profile, EventRef by) {
        return new WatchedCouncil(
                council,
                profile.name(),
                profile.secretariat(),
                profile.mandate(),
                profile.cadence(),
                establishedOn,
                dissolvedOn,
                meetings,
                seats,
                by);
    }

    WatchedCouncil dissolved(LocalDate on) {
        return new WatchedCouncil(
                council, name, secretariat, mandate, cadence, establishedOn, on, meetings, seats, source);
    }

    /** The meeting is planned as told, whether for the first time or again. */
    WatchedCouncil planned(Meeting meeting) {
        boolean known = meetings.stream().anyMatch(one -> one.id().equals(meeting.id()));
        return with(
                known
                        ? Lists.changing(meetings, one -> one.id().equals(meeting.id()), one -> meeting)
                        : Lists.with(meetings, meeting),
                seats);
    }

    WatchedCouncil held(MeetingId id, LocalDate on) {
        return meeting(id, meeting -> meeting.now(on, MeetingState.HELD));
    }

    WatchedCouncil now(MeetingId id, MeetingState state) {
        return meeting(id, meeting -> meeting.now(meeting.date(), state));
    }

    WatchedCouncil seated(Seat seat) {
        return with(meetings, Lists.with(seats, seat));
    }

    WatchedCouncil left(SeatId id, LocalDate lastDay) {
        return with(meetings, Lists.changing(seats, seat -> seat.id().equals(id), seat -> seat.leftOn(lastDay)));
    }

    boolean existsOn(LocalDate day) {
        return !establishedOn.isAfter(day) && (dissolvedOn == null || dissolvedOn.isAfter(day));
    }

    private WatchedCouncil meeting(MeetingId id, UnaryOperator<Meeting> change) {
        return with(Lists.changing(meetings, meeting -> meeting.id().equals(id), change), seats);
    }

    private WatchedCouncil with(List<Meeting> newMeetings, List<Seat> newSeats) {
        return new WatchedCouncil(
                council,
                name,
                secretariat,
                mandate,
                cadence,
                establishedOn,
                dissolvedOn,
                newMeetings,
                newSeats,
                source);
    }
}
