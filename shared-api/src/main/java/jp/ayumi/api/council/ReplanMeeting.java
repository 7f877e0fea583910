package jp.ayumi.api.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;

/**
 * 日程・議題の変更: a planned meeting gets another date, purposes or agenda.
 */
public record ReplanMeeting(
        CouncilId council, MeetingId meeting, LocalDate date, Set<MeetingPurpose> purposes, List<AgendaItem> agenda)
        implements CouncilCommand {

    public ReplanMeeting {
        purposes = OrderedSets.copyOf(purposes);
        agenda = List.copyOf(agenda);
    }
}
