package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;

/**
 * 開催の予定: a meeting is called.
 */
public record PlanMeeting(
        CouncilId council, MeetingId meeting, LocalDate date, Set<MeetingPurpose> purposes, List<AgendaItem> agenda)
        implements CouncilCommand {
    public PlanMeeting {
        purposes = OrderedSets.copyOf(purposes);
        agenda = List.copyOf(agenda);
    }
}
