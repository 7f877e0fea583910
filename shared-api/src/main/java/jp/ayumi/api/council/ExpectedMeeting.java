package jp.ayumi.api.council;

/**
 * A meeting that the cadence asks for.
 *
 * @param slot when in the fiscal year
 * @param purpose what it is for
 *
 */
public record ExpectedMeeting(MeetingSlot slot, MeetingPurpose purpose) {}
