package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;

/**
 * A meeting was called, or its date, purposes and agenda changed; they are now as told here.
 */
public record MeetingPlanned(
        CouncilId council, MeetingId meeting, LocalDate date, Set<MeetingPurpose> purposes, List<AgendaItem> agenda)
        implements CouncilEvent {
    public MeetingPlanned {
        purposes = OrderedSets.copyOf(purposes);
        agenda = List.copyOf(agenda);
    }
}
