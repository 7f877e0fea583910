package jp.ayumi.query.council;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.council.ClassMembersView;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilMembersView;
import jp.ayumi.api.council.SeatView;
import org.jspecify.annotations.Nullable;

/** Who is in office on a day, and what is vacant. */
final class Members {

    private Members() {}

    static CouncilMembersView on(LocalDate day, CouncilRow council) {
        List<SeatView> seats =
                council.seats().stream().filter(seat -> seat.inOfficeOn(day)).toList();
        Integer limit = council.profile().seatLimit();
        return new CouncilMembersView(
                council.council(),
                day,
                limit,
                seats.size(),
                vacant(limit, seats.size()),
                council.profile().classes().stream()
                        .map(each -> ofClass(each, seats))
                        .toList(),
                seats,
                council.version());
    }

    private static ClassMembersView ofClass(CompositionClass each, List<SeatView> seats) {
        int members = (int) seats.stream()
                .filter(seat -> each.code().equals(seat.compositionClass()))
                .count();
        return new ClassMembersView(each.code(), each.name(), each.seats(), members, vacant(each.seats(), members));
    }

    /** Without a stated limit nothing is vacant, and nothing is full either. */
    private static @Nullable Integer vacant(@Nullable Integer seats, int members) {
        return seats == null ? null : Math.max(0, seats - members);
    }
}
