package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;

/**
 * A meeting by which an expectation is judged.
 *
 * @param held whether it was held by the day asked for; otherwise it is planned
 * @param source the event that held or last planned it
 */
public record CountedMeetingView(MeetingId meeting, LocalDate date, boolean held, EventRef source) {}
