package jp.ayumi.query.council;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.council.CountedMeetingView;
import jp.ayumi.api.council.HoldingView;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingView;

/**
 * A meeting as it counts on a day.
 *
 * @param held by that day
 * @param planned for that day or later
 */
record Counted(MeetingView meeting, boolean held, boolean planned) {

    static Counted seenFrom(LocalDate day, MeetingView meeting) {
        boolean held = meeting.holding() != null && !meeting.date().isAfter(day);
        return new Counted(meeting, held, !held && !meeting.date().isBefore(day));
    }

    boolean isFor(MeetingPurpose purpose) {
        return meeting.purposes().contains(purpose);
    }

    static List<CountedMeetingView> views(List<Counted> meetings) {
        return meetings.stream().map(Counted::view).toList();
    }

    private CountedMeetingView view() {
        HoldingView holding = meeting.holding();
        return new CountedMeetingView(
                meeting.meeting(), meeting.date(), held, holding == null ? meeting.source() : holding.source());
    }
}
