package jp.ayumi.query.council;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.council.CouncilEndView;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.SeatView;
import jp.ayumi.query.projection.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A council as it is now, with every seat that it ever gave.
 *
 * @param dissolution {@code null} while it exists
 * @param version how many events it has had
 * @param establishment the event that began it
 * @param source the event that last told of its profile
 */
record CouncilRow(
        CouncilId council,
        CouncilProfile profile,
        LocalDate establishedOn,
        @Nullable CouncilEndView dissolution,
        List<SeatView> seats,
        long version,
        EventRef establishment,
        EventRef source) {

    CouncilRow at(long next) {
        return new CouncilRow(council, profile, establishedOn, dissolution, seats, next, establishment, source);
    }

    CouncilRow revised(CouncilProfile next, EventRef by) {
        return new CouncilRow(council, next, establishedOn, dissolution, seats, version, establishment, by);
    }

    CouncilRow dissolved(CouncilEndView end) {
        return new CouncilRow(council, profile, establishedOn, end, seats, version, establishment, source);
    }

    CouncilRow with(SeatView seat) {
        return with(Lists.with(seats, seat));
    }

    CouncilRow changing(SeatId id, UnaryOperator<SeatView> change) {
        return with(Lists.changing(seats, seat -> seat.seat().equals(id), change));
    }

    private CouncilRow with(List<SeatView> next) {
        return new CouncilRow(council, profile, establishedOn, dissolution, next, version, establishment, source);
    }
}
