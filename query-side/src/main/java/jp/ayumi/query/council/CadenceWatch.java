package jp.ayumi.query.council;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CadenceView;
import jp.ayumi.api.council.ExpectationKind;
import jp.ayumi.api.council.ExpectationState;
import jp.ayumi.api.council.ExpectationView;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.council.TermOfOffice;
import org.jspecify.annotations.Nullable;

/**
 * Watches a cadence over a fiscal year from a day. A meeting held by that day counts as held, one dated that day or later as
 * planned; one that was planned for an earlier day and of which nothing more is recorded counts as neither.
 */
final class CadenceWatch {

    private final LocalDate on;
    private final TermOfOffice year;
    private final List<Counted> held;
    private final List<Counted> planned;

    private CadenceWatch(LocalDate on, TermOfOffice year, List<MeetingView> meetings) {
        this.on = on;
        this.year = year;
        List<Counted> counted = meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED && year.contains(meeting.date()))
                .sorted(comparing(MeetingView::date))
                .map(meeting -> Counted.seenFrom(on, meeting))
                .toList();
        this.held = counted.stream().filter(Counted::held).toList();
        this.planned = counted.stream().filter(Counted::planned).toList();
    }

    static CadenceView on(LocalDate on, CouncilRow council, List<MeetingView> meetings, FiscalYear fiscalYear) {
        TermOfOffice year = existence(council, fiscalYear);
        CadenceWatch watch = new CadenceWatch(on, year == null ? whole(fiscalYear) : year, meetings);
        Cadence cadence = council.profile().cadence();
        Integer least = cadence.least();
        return new CadenceView(
                council.council(),
                fiscalYear,
                on,
                least,
                cadence.most(),
                watch.held.size(),
                watch.planned.size(),
                least == null || year == null
                        ? 0
                        : Math.max(0, least - watch.all().size()),
                year == null ? List.of() : watch.expectations(cadence),
                council.version(),
                council.source());
    }

    private static TermOfOffice whole(FiscalYear fiscalYear) {
        return new TermOfOffice(fiscalYear.firstDay(), fiscalYear.lastDay());
    }

    /** The part of the fiscal year in which there is such a council; {@code null} when there is none. */
    private static @Nullable TermOfOffice existence(CouncilRow council, FiscalYear fiscalYear) {
        LocalDate last = council.dissolution() == null
                        || council.dissolution().dissolvedOn().isAfter(fiscalYear.lastDay())
                ? fiscalYear.lastDay()
                : council.dissolution().dissolvedOn();
        boolean exists = !last.isBefore(fiscalYear.firstDay())
                && !council.establishedOn().isAfter(last);
        return exists ? new TermOfOffice(fiscalYear.firstDay(), last) : null;
    }

    private List<ExpectationView> expectations(Cadence cadence) {
        List<ExpectationView> expectations = new ArrayList<>();
        if (cadence.least() != null) {
            expectations.add(least(cadence.least()));
        }
        if (cadence.most() != null) {
            expectations.add(most(cadence.most()));
        }
        ExpectedPurposes purposes = new ExpectedPurposes(on, year, held, planned);
        cadence.expected().forEach(expected -> purposes.judge(expected).ifPresent(expectations::add));
        return expectations;
    }

    private ExpectationView least(int least) {
        if (held.size() >= least) {
            return counted(ExpectationKind.LEAST, least, ExpectationState.KEPT, null);
        }
        if (all().size() >= least) {
            return counted(ExpectationKind.LEAST, least, ExpectationState.PLANNED, null);
        }
        return on.isAfter(year.to())
                ? counted(ExpectationKind.LEAST, least, ExpectationState.MISSED, null)
                : counted(ExpectationKind.LEAST, least, ExpectationState.AT_RISK, year.to());
    }

    private ExpectationView most(int most) {
        if (held.size() > most) {
            return counted(ExpectationKind.MOST, most, ExpectationState.EXCEEDED, null);
        }
        if (all().size() > most) {
            LocalDate tooMany = all().get(most).meeting().date();
            return counted(ExpectationKind.MOST, most, ExpectationState.AT_RISK, tooMany);
        }
        return counted(ExpectationKind.MOST, most, ExpectationState.KEPT, null);
    }

    private ExpectationView counted(
            ExpectationKind kind, int number, ExpectationState state, @Nullable LocalDate lastDay) {
        return new ExpectationView(kind, null, number, state, lastDay, Counted.views(all()));
    }

    private List<Counted> all() {
        return Stream.concat(held.stream(), planned.stream()).toList();
    }
}
