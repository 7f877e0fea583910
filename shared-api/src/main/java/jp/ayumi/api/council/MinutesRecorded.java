package jp.ayumi.api.council;

import java.util.List;

/**
 * The minutes were written, or written again; they are now as told here.
 */
public record MinutesRecorded(CouncilId council, MeetingId meeting, String minutes, List<Outcome> outcomes)
        implements CouncilEvent {
    public MinutesRecorded {
        outcomes = List.copyOf(outcomes);
    }
}
