package jp.ayumi.api.council;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;

/**
 * When the record of a meeting became final.
 */
public record MeetingClosingView(LocalDate closedOn, EventRef source) {}
