package jp.ayumi.api.snapshot;

import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.OutcomeKind;

/**
 * 協議: a council deliberated on what was reported to it (KOH-5).
 *
 * @param meeting in which meeting of the council
 */
public record RecordDeliberation(
        SnapshotId snapshot, ReportId report, CouncilId council, MeetingId meeting, OutcomeKind outcome, String text)
        implements SnapshotCommand {}
