package jp.ayumi.query.board;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.board.BoardKind;
import jp.ayumi.api.board.BoardSubjectView;
import jp.ayumi.api.board.DuePart;
import jp.ayumi.api.council.ExpectedMeeting;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingSlot;
import jp.ayumi.query.board.Due.Why;
import jp.ayumi.query.board.WatchedCouncil.Meeting;

/**
 * The meetings that a council's cadence still asks for in a fiscal year (KAN-6): due by the last day that keeps the rule, so
 * that a breach is seen before it happens. What is planned for a day to come counts; what was planned for a day that is over
 * and was not recorded does not. A cadence is the council's own, and watched whatever the policy says.
 */
record CadenceDuties(Owners owners, Horizon horizon) {

    Stream<Due> of(WatchedCouncil council) {
        return horizon.years().stream().flatMap(year -> of(council, year)).filter(due -> horizon.reaches(due.on()));
    }

    private Stream<Due> of(WatchedCouncil council, FiscalYear year) {
        if (council.establishedOn().isAfter(year.lastDay())) {
            return Stream.of();
        }
        List<Meeting> meetings = council.meetings().stream()
                .filter(meeting -> year.contains(meeting.date()) && meeting.countsOn(horizon.on()))
                .sorted(Comparator.comparing(Meeting::date))
                .toList();
        return Stream.concat(
                least(council, year, meetings),
                council.cadence().expected().stream()
                        .flatMap(expected -> missing(expected, year, meetings).stream()
                                .map(lastDay -> expected(council, year, expected, lastDay))));
    }

    private Stream<Due> least(WatchedCouncil council, FiscalYear year, List<Meeting> meetings) {
        Integer least = council.cadence().least();
        if (least == null || meetings.size() >= least) {
            return Stream.of();
        }
        int missing = least - meetings.size();
        return Stream.of(due(
                council,
                year,
                year.lastDay(),
                missing,
                Saying.of("MEETING.least", "council", council.name(), "year", year, "count", missing),
                Saying.of("why.CADENCE.least", "least", least)));
    }

    private Due expected(WatchedCouncil council, FiscalYear year, ExpectedMeeting expected, LocalDate lastDay) {
        return due(
                council,
                year,
                lastDay,
                1,
                Saying.of(
                        "MEETING.expected",
                        "council",
                        council.name(),
                        "year",
                        year,
                        "slot",
                        expected.slot(),
                        "purpose",
                        expected.purpose()),
                Saying.of("why.CADENCE.expected", "slot", expected.slot(), "purpose", expected.purpose()));
    }

    private Due due(
            WatchedCouncil council, FiscalYear year, LocalDate lastDay, int count, Saying saying, Saying reason) {
        return new Due(
                BoardKind.MEETING,
                lastDay,
                owners.council(council),
                BoardSubjectView.of(council.council(), year, null, null),
                count,
                saying,
                new Why(DuePart.CADENCE, reason, council.source()),
                council.source());
    }

    /** The last day by which a meeting must be held; empty when there is one. */
    private static Optional<LocalDate> missing(ExpectedMeeting expected, FiscalYear year, List<Meeting> meetings) {
        if (expected.slot() == MeetingSlot.FIRST_MEETING) {
            return first(expected.purpose(), year, meetings);
        }
        LocalDate halfTime = LocalDate.of(year.startYear(), Month.SEPTEMBER, 30);
        LocalDate from = expected.slot() == MeetingSlot.SECOND_HALF ? halfTime.plusDays(1) : year.firstDay();
        LocalDate to = expected.slot() == MeetingSlot.FIRST_HALF ? halfTime : year.lastDay();
        boolean kept = meetings.stream()
                .filter(meeting ->
                        !meeting.date().isBefore(from) && !meeting.date().isAfter(to))
                .anyMatch(meeting -> meeting.purposes().contains(expected.purpose()));
        return kept ? Optional.empty() : Optional.of(to);
    }

    /** With another meeting before it, the purpose can no longer be the first one's. */
    private static Optional<LocalDate> first(MeetingPurpose purpose, FiscalYear year, List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return Optional.of(year.lastDay());
        }
        Meeting first = meetings.get(0);
        return first.purposes().contains(purpose) ? Optional.empty() : Optional.of(first.date());
    }
}
