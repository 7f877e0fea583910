package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting took place.
 *
 * @param members how many members were in office that day
 * @param present how many of them took part, in whatever way
 * @param quorate whether the quorum was reached; {@code null} when none is set
 */
public record MeetingHeld(
        CouncilId council,
        MeetingId meeting,
        LocalDate heldOn,
        List<Attendance> attendance,
        int members,
        int present,
        @Nullable Boolean quorate)
        implements CouncilEvent {
    public MeetingHeld {
        attendance = List.copyOf(attendance);
    }
}
