package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.board.BoardKind;
import jp.ayumi.api.board.BoardSubjectView;
import jp.ayumi.api.board.DuePart;
import jp.ayumi.api.municipality.DuePolicyView;
import jp.ayumi.query.board.Due.Why;
import jp.ayumi.query.board.WatchedCouncil.Meeting;
import jp.ayumi.query.board.WatchedCouncil.Seat;

/** What is due of a council whose meetings and terms the policy watches. */
record CouncilDuties(Owners owners, DuePolicyView view, Horizon horizon) {

    /** A planned meeting, from the notice on until it is recorded what became of it. */
    Stream<Due> meetings(WatchedCouncil council) {
        Integer notice = view.policy().meetingNoticeDays();
        if (notice == null) {
            return Stream.of();
        }
        Why why = Whys.days(view, DuePart.MEETING_NOTICE_DAYS, notice);
        return council.meetings().stream()
                .filter(meeting -> meeting.isPlanned() && horizon.notices(meeting.date(), notice))
                .map(meeting ->
                        Due.of(BoardKind.MEETING, meeting.date(), planned(council, meeting), why, meeting.source()));
    }

    private Gap planned(WatchedCouncil council, Meeting meeting) {
        boolean over = meeting.date().isBefore(horizon.on());
        return new Gap(
                owners.council(council),
                BoardSubjectView.of(council.council(), null, meeting.id(), null),
                Saying.of(
                        over ? "MEETING.unrecorded" : "MEETING.planned",
                        "council",
                        council.name(),
                        "date",
                        meeting.date()));
    }

    /**
     * Terms that end, as far as nobody of the same class takes a seat in the year after. A seat that was left early is not a
     * term that ends, and what ended more than a year ago is not asked for any more: the council may have become smaller.
     */
    Stream<Due> terms(WatchedCouncil council) {
        Integer notice = view.policy().termEndingNoticeDays();
        if (notice == null) {
            return Stream.of();
        }
        Why why = Whys.days(view, DuePart.TERM_ENDING_NOTICE_DAYS, notice);
        return ending(council, notice).values().stream()
                .flatMap(seats -> unfilled(council, seats).stream())
                .map(seat -> Due.of(BoardKind.TERM_ENDS, seat.lastDay(), ending(council, seat), why, seat.source()));
    }

    private Map<String, List<Seat>> ending(WatchedCouncil council, int notice) {
        LocalDate longAgo = horizon.on().minusYears(1);
        return council.seats().stream()
                .filter(seat ->
                        !seat.leftEarly() && seat.lastDay().isAfter(longAgo) && horizon.notices(seat.lastDay(), notice))
                .collect(Collectors.groupingBy(seat -> seat.lastDay() + " " + seat.compositionClass()));
    }

    /** @param ending seats of one class that end on one day */
    private static List<Seat> unfilled(WatchedCouncil council, List<Seat> ending) {
        Seat one = ending.get(0);
        long filled = council.seats().stream()
                .filter(seat -> Objects.equals(seat.compositionClass(), one.compositionClass())
                        && seat.from().isAfter(one.lastDay())
                        && !seat.from().isAfter(one.lastDay().plusYears(1)))
                .count();
        return ending.stream().skip(filled).toList();
    }

    private Gap ending(WatchedCouncil council, Seat seat) {
        boolean over = seat.lastDay().isBefore(horizon.on());
        return new Gap(
                owners.council(council),
                BoardSubjectView.of(council.council(), null, null, seat.id()),
                Saying.of(
                        over ? "TERM_ENDS.over" : "TERM_ENDS",
                        "council",
                        council.name(),
                        "seat",
                        seat.id().value(),
                        "lastDay",
                        seat.lastDay()));
    }
}
