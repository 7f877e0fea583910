package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;

/**
 * 開催: record that a planned meeting took place, and who took part.
 */
public record HoldMeeting(CouncilId council, MeetingId meeting, LocalDate heldOn, List<Attendance> attendance)
        implements CouncilCommand {
    public HoldMeeting {
        attendance = List.copyOf(attendance);
    }
}
