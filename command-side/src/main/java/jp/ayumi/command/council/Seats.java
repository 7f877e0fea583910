package jp.ayumi.command.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.TermOfOffice;

/** All memberships that a council ever had, in the order of their appointment. */
public record Seats(List<Seat> all) {

    static final Seats NONE = new Seats(List.of());

    public Seats {
        all = List.copyOf(all);
    }

    Optional<Seat> find(SeatId seat) {
        return all.stream().filter(candidate -> candidate.id().equals(seat)).findFirst();
    }

    /** Who is in office on that day. */
    public List<Seat> on(LocalDate day) {
        return all.stream().filter(seat -> seat.inOffice().contains(day)).toList();
    }

    /** Whose time in office shares a day with the term. */
    Stream<Seat> during(TermOfOffice term) {
        return all.stream().filter(seat -> seat.inOffice().overlaps(term));
    }

    /**
     * The day of the term on which most of these seats are held, the first of such days, and how many they are. The number
     * grows only on a day on which somebody takes office, so no other day need be counted.
     */
    Crowd crowd(TermOfOffice term, Predicate<Seat> which) {
        Crowd most = new Crowd(term.from(), count(term.from(), which));
        for (Seat seat : all) {
            LocalDate day = seat.inOffice().from();
            if (term.contains(day)) {
                most = most.orMore(new Crowd(day, count(day, which)));
            }
        }
        return most;
    }

    private int count(LocalDate day, Predicate<Seat> which) {
        return (int) on(day).stream().filter(which).count();
    }

    Seats with(Seat seat) {
        return new Seats(Stream.concat(all.stream(), Stream.of(seat)).toList());
    }

    Seats ended(SeatId seat, LocalDate lastDay) {
        Map<SeatId, Seat> next = new LinkedHashMap<>();
        all.forEach(known -> next.put(known.id(), known));
        next.computeIfPresent(seat, (id, known) -> known.until(lastDay));
        return new Seats(List.copyOf(next.values()));
    }

    /**
     * How many seats are held on a day.
     */
    record Crowd(LocalDate day, int members) {

        private Crowd orMore(Crowd other) {
            boolean more = other.members > members || other.members == members && other.day.isBefore(day);
            return more ? other : this;
        }
    }
}
