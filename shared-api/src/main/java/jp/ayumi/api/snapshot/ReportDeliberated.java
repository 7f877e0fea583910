package jp.ayumi.api.snapshot;

import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.OutcomeKind;

/**
 * A council deliberated on what was reported to it.
 *
 * @param meeting in which meeting of the council
 * @param text what came of it, in words
 */
public record ReportDeliberated(
        SnapshotId snapshot, ReportId report, CouncilId council, MeetingId meeting, OutcomeKind outcome, String text)
        implements SnapshotEvent {}
