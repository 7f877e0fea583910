package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was, is or will be in office on a day.
 *
 * @param on the day
 * @param seatLimit 定員; {@code null} when not stated
 * @param members how many are in office
 * @param vacant how many more could be; {@code null} when no limit is stated
 * @param classes the same per class of composition
 * @param seats of those in office, in the order of their appointment
 * @param version how many events the council has had
 */
public record CouncilMembersView(
        CouncilId council,
        LocalDate on,
        @Nullable Integer seatLimit,
        int members,
        @Nullable Integer vacant,
        List<ClassMembersView> classes,
        List<SeatView> seats,
        long version) {}
