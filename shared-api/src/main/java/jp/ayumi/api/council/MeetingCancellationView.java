package jp.ayumi.api.council;

import jp.ayumi.api.EventRef;

/**
 * Why a meeting did not take place.
 */
public record MeetingCancellationView(String reason, EventRef source) {}
