package jp.ayumi.query.council;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.council.ExpectationKind;
import jp.ayumi.api.council.ExpectationState;
import jp.ayumi.api.council.ExpectationView;
import jp.ayumi.api.council.ExpectedMeeting;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingSlot;
import jp.ayumi.api.council.TermOfOffice;
import org.jspecify.annotations.Nullable;

/**
 * Whether a meeting of a certain purpose was held, or will be, in its part of the fiscal year (KAN-6).
 *
 * @param on the day from which it is watched
 * @param year the part of the fiscal year in which there is such a council
 * @param held in the order of their dates
 * @param planned in the order of their dates
 */
record ExpectedPurposes(LocalDate on, TermOfOffice year, List<Counted> held, List<Counted> planned) {

    /** Nothing where the council has ceased to be before that part of the year began. */
    Optional<ExpectationView> judge(ExpectedMeeting expected) {
        return expected.slot() == MeetingSlot.FIRST_MEETING
                ? Optional.of(first(expected))
                : window(expected.slot()).map(window -> within(window, expected));
    }

    /** Once a meeting was held it is the first, whatever comes after it. */
    private ExpectationView first(ExpectedMeeting expected) {
        if (!held.isEmpty()) {
            List<Counted> first = ofTheFirstDay(held);
            boolean kept = !of(first, expected.purpose()).isEmpty();
            return view(expected, kept ? ExpectationState.KEPT : ExpectationState.MISSED, null, first);
        }
        if (planned.isEmpty()) {
            return open(expected, year.to());
        }
        List<Counted> first = ofTheFirstDay(planned);
        return of(first, expected.purpose()).isEmpty()
                ? view(
                        expected,
                        ExpectationState.AT_RISK,
                        first.get(0).meeting().date(),
                        first)
                : view(expected, ExpectationState.PLANNED, null, first);
    }

    private ExpectationView within(TermOfOffice window, ExpectedMeeting expected) {
        List<Counted> kept = of(within(window, held), expected.purpose());
        if (!kept.isEmpty()) {
            return view(expected, ExpectationState.KEPT, null, kept);
        }
        List<Counted> promised = of(within(window, planned), expected.purpose());
        return promised.isEmpty()
                ? open(expected, window.to())
                : view(expected, ExpectationState.PLANNED, null, promised);
    }

    private ExpectationView open(ExpectedMeeting expected, LocalDate lastDay) {
        return on.isAfter(lastDay)
                ? view(expected, ExpectationState.MISSED, null, List.of())
                : view(expected, ExpectationState.AT_RISK, lastDay, List.of());
    }

    private Optional<TermOfOffice> window(MeetingSlot slot) {
        LocalDate autumn = LocalDate.of(year.from().getYear(), Month.OCTOBER, 1);
        LocalDate from = slot == MeetingSlot.SECOND_HALF ? autumn : year.from();
        LocalDate to = slot == MeetingSlot.FIRST_HALF ? autumn.minusDays(1) : year.to();
        LocalDate last = to.isAfter(year.to()) ? year.to() : to;
        return last.isBefore(from) ? Optional.empty() : Optional.of(new TermOfOffice(from, last));
    }

    private static List<Counted> ofTheFirstDay(List<Counted> meetings) {
        LocalDate day = meetings.get(0).meeting().date();
        return meetings.stream()
                .filter(each -> each.meeting().date().equals(day))
                .toList();
    }

    private static List<Counted> within(TermOfOffice window, List<Counted> meetings) {
        return meetings.stream()
                .filter(each -> window.contains(each.meeting().date()))
                .toList();
    }

    private static List<Counted> of(List<Counted> meetings, MeetingPurpose purpose) {
        return meetings.stream().filter(each -> each.isFor(purpose)).toList();
    }

    private static ExpectationView view(
            ExpectedMeeting expected, ExpectationState state, @Nullable LocalDate lastDay, List<Counted> meetings) {
        return new ExpectationView(ExpectationKind.PURPOSE, expected, null, state, lastDay, Counted.views(meetings));
    }
}
