package jp.ayumi.api.board;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;

/**
 * The next planned meeting of a council that watches the plan.
 *
 * @param days until then; 0 on the day itself
 * @param source the event that last planned it
 */
public record NextMeetingView(
        CouncilId council, String name, MeetingId meeting, LocalDate date, long days, EventRef source) {}
