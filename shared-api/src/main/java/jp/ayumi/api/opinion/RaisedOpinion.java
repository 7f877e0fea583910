package jp.ayumi.api.opinion;

import java.time.LocalDate;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.snapshot.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * 意見: what a council says of a plan year.
 *
 * @param council who says it
 * @param reportedBy the council that watches the plan and reported it upward; {@code null} when the council that says it
 *     watches the plan itself
 * @param meeting of the council, in which it was said; {@code null} when outside of one
 * @param snapshot the report it answers; {@code null} when none
 * @param element what it is about; {@code null}: the year as a whole
 */
public record RaisedOpinion(
        CouncilId council,
        @Nullable CouncilId reportedBy,
        @Nullable MeetingId meeting,
        @Nullable SnapshotId snapshot,
        @Nullable ElementId element,
        OpinionKind kind,
        String text,
        LocalDate raisedOn) {}
