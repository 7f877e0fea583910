package jp.ayumi.api.snapshot;

import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.planyear.Trace;

/** What came of a council's deliberation on a report. */
public record DeliberationView(MeetingId meeting, OutcomeKind outcome, String text, Trace trace) {}
