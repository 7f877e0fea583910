package jp.ayumi.command.opinion;

import static jp.ayumi.command.opinion.OpinionTown.BOOK;
import static jp.ayumi.command.opinion.OpinionTown.PROMOTION;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.opinion.AnswerOpinion;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.LeaveUnreflected;
import jp.ayumi.api.opinion.OpinionCommand;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionKind;
import jp.ayumi.api.opinion.RaiseOpinion;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.opinion.ReflectOpinion;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.opinion.ReviseAnswer;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.opinion.WithdrawOpinion;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.snapshot.SnapshotId;
import org.jspecify.annotations.Nullable;

/** The commands about opinions, in the fewest words. */
final class Said {

    static final OpinionId OPINION = new OpinionId("more-carriers");
    static final LocalDate RAISED_ON = LocalDate.of(2025, 5, 20);
    static final LocalDate ANSWERED_ON = LocalDate.of(2025, 6, 10);
    static final String TEXT = "担い手の裾野を広げてほしい";

    private Said() {}

    static OpinionCommand raised() {
        return by(PROMOTION, null);
    }

    static OpinionCommand by(CouncilId council, @Nullable CouncilId reportedBy) {
        return raise(said(council, reportedBy, null, TEXT, RAISED_ON));
    }

    static OpinionCommand raise(RaisedOpinion said) {
        return new RaiseOpinion(BOOK, OPINION, said, Set.of());
    }

    /** The same on a certain occasion. */
    static OpinionCommand said(
            CouncilId council,
            @Nullable CouncilId reportedBy,
            @Nullable MeetingId meeting,
            @Nullable SnapshotId snapshot) {
        return raise(new RaisedOpinion(
                council, reportedBy, meeting, snapshot, null, OpinionKind.NEW_ISSUE, TEXT, RAISED_ON));
    }

    static RaisedOpinion said(
            CouncilId council,
            @Nullable CouncilId reportedBy,
            @Nullable ElementId element,
            String text,
            LocalDate raisedOn) {
        return new RaisedOpinion(council, reportedBy, null, null, element, OpinionKind.NEW_ISSUE, text, raisedOn);
    }

    static OpinionCommand answered(Stance stance) {
        return answered(stance, ANSWERED_ON);
    }

    static OpinionCommand answered(Stance stance, LocalDate on) {
        return new AnswerOpinion(BOOK, OPINION, stance, "次年度に検討する", on, Set.of());
    }

    static OpinionCommand revised(Stance stance) {
        return new ReviseAnswer(BOOK, OPINION, stance, "取組に加える", "協議が整ったため", Set.of());
    }

    static OpinionCommand reflected(Reflection reflection) {
        return new ReflectOpinion(BOOK, OPINION, reflection);
    }

    static Reflection in(
            Destination destination,
            @Nullable ElementId element,
            @Nullable Integer revision,
            @Nullable FiscalYear year,
            @Nullable PlanId plan) {
        return new Reflection(destination, element, revision, year, plan, "加えた");
    }

    static OpinionCommand left() {
        return new LeaveUnreflected(BOOK, OPINION, "予算の確保を待つため");
    }

    static OpinionCommand withdrawn() {
        return new WithdrawOpinion(BOOK, OPINION, "質問として整理したため");
    }
}
