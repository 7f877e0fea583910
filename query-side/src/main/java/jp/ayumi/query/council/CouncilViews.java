package jp.ayumi.query.council;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilRefView;
import jp.ayumi.api.council.CouncilSummaryView;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.council.MeetingYearView;
import jp.ayumi.api.council.SeatView;
import org.jspecify.annotations.Nullable;

/** Councils as they are shown. */
final class CouncilViews {

    private CouncilViews() {}

    static CouncilSummaryView summary(CouncilRow council) {
        return new CouncilSummaryView(
                council.council(),
                council.profile().kind(),
                council.profile().name(),
                council.profile().reading(),
                council.profile().secretariat(),
                council.profile().area(),
                council.profile().mandate(),
                council.dissolution() == null ? null : council.dissolution().dissolvedOn(),
                council.profile().illustrative(),
                council.version(),
                council.source());
    }

    /**
     * @param all the councils of the municipality, this one too
     */
    static CouncilView council(CouncilRow council, List<CouncilRow> all, List<MeetingView> meetings, LocalDate on) {
        CouncilId id = council.council();
        CouncilId partOf = council.profile().partOf();
        return new CouncilView(
                id,
                council.profile(),
                council.establishedOn(),
                council.dissolution(),
                Members.on(on, council),
                council.seats().stream()
                        .filter(seat -> seat.lastDay().isBefore(on))
                        .sorted(comparing(SeatView::lastDay).reversed())
                        .toList(),
                council.seats().stream()
                        .filter(seat -> seat.term().from().isAfter(on))
                        .sorted(comparing(seat -> seat.term().from()))
                        .toList(),
                upwards(council, all, other -> council.profile().reportsTo().contains(other.council())),
                downwards(all, other -> other.profile().reportsTo().contains(id)),
                partOf(council, all, partOf),
                downwards(all, other -> id.equals(other.profile().partOf())),
                years(meetings),
                council.version(),
                council.establishment(),
                council.source());
    }

    /** This council's own profile says so. */
    private static List<CouncilRefView> upwards(CouncilRow council, List<CouncilRow> all, Predicate<CouncilRow> which) {
        return all.stream()
                .filter(which)
                .map(other ->
                        new CouncilRefView(other.council(), other.profile().name(), council.source()))
                .toList();
    }

    /** The other council's profile says so. */
    private static List<CouncilRefView> downwards(List<CouncilRow> all, Predicate<CouncilRow> which) {
        return all.stream()
                .filter(which)
                .map(other ->
                        new CouncilRefView(other.council(), other.profile().name(), other.source()))
                .toList();
    }

    private static @Nullable CouncilRefView partOf(
            CouncilRow council, List<CouncilRow> all, @Nullable CouncilId partOf) {
        return upwards(council, all, other -> other.council().equals(partOf)).stream()
                .findFirst()
                .orElse(null);
    }

    private static List<MeetingYearView> years(List<MeetingView> meetings) {
        TreeMap<FiscalYear, List<MeetingView>> byYear = new TreeMap<>();
        meetings.forEach(meeting -> byYear.computeIfAbsent(FiscalYear.of(meeting.date()), year -> new ArrayList<>())
                .add(meeting));
        return byYear.entrySet().stream()
                .map(year -> new MeetingYearView(
                        year.getKey(),
                        count(year.getValue(), MeetingState.PLANNED),
                        count(year.getValue(), MeetingState.HELD) + count(year.getValue(), MeetingState.CLOSED),
                        count(year.getValue(), MeetingState.CANCELLED)))
                .toList();
    }

    private static int count(List<MeetingView> meetings, MeetingState state) {
        return (int)
                meetings.stream().filter(meeting -> meeting.state() == state).count();
    }
}
