package jp.ayumi.api.council;

import java.util.List;

/**
 * 議事録: what was said in a meeting that was held, and what came of each item.
 */
public record RecordMinutes(CouncilId council, MeetingId meeting, String minutes, List<Outcome> outcomes)
        implements CouncilCommand {
    public RecordMinutes {
        outcomes = List.copyOf(outcomes);
    }
}
