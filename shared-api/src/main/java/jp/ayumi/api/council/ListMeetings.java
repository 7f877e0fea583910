package jp.ayumi.api.council;

import jp.ayumi.api.FiscalYear;

/**
 * Asks for the {@link MeetingListView} of a fiscal year; nothing is answered when there is no such council.
 */
public record ListMeetings(CouncilId council, FiscalYear fiscalYear) {}
