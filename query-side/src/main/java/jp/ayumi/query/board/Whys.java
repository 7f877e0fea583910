package jp.ayumi.query.board;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.board.DuePart;
import jp.ayumi.api.municipality.DueDay;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.DuePolicyView;
import jp.ayumi.query.board.Due.Why;
import org.jspecify.annotations.Nullable;

/** The parts of a due policy as people read them. */
final class Whys {

    private Whys() {}

    static Why days(DuePolicyView policy, DuePart part, int days) {
        return new Why(part, Saying.of("why." + part, "days", days), policy.source());
    }

    static Why day(DuePolicyView policy, DuePart part, DueDay day) {
        return new Why(part, Saying.of("why." + part, "month", day.month(), "day", day.day()), policy.source());
    }

    static Why progress(DuePolicyView policy) {
        var progress = policy.policy().progress();
        return new Why(
                DuePart.PROGRESS,
                Saying.of("why.PROGRESS", "every", progress.every(), "days", progress.graceDays()),
                policy.source());
    }

    /** The parts that a policy leaves out. */
    static List<DuePart> notWatched(DuePolicy policy) {
        List<DuePart> absent = new ArrayList<>();
        addIfAbsent(absent, DuePart.ANNUAL_PLAN_DUE, policy.annualPlanDue());
        addIfAbsent(absent, DuePart.PROGRESS, policy.progress());
        addIfAbsent(absent, DuePart.SELF_EVALUATION_DUE, policy.selfEvaluationDue());
        addIfAbsent(absent, DuePart.REVIEW_DUE, policy.reviewDue());
        addIfAbsent(absent, DuePart.DIRECTIONS_DUE, policy.directionsDue());
        addIfAbsent(absent, DuePart.CLOSE_DUE, policy.closeDue());
        addIfAbsent(absent, DuePart.ANSWER_WITHIN_DAYS, policy.answerWithinDays());
        addIfAbsent(absent, DuePart.HEAR_BACK_WITHIN_DAYS, policy.hearBackWithinDays());
        addIfAbsent(absent, DuePart.ACKNOWLEDGE_WITHIN_DAYS, policy.acknowledgeWithinDays());
        addIfAbsent(absent, DuePart.MID_TERM_REVIEW_DUE, policy.midTermReviewDue());
        addIfAbsent(absent, DuePart.TERM_ENDING_NOTICE_DAYS, policy.termEndingNoticeDays());
        addIfAbsent(absent, DuePart.MEETING_NOTICE_DAYS, policy.meetingNoticeDays());
        return absent;
    }

    private static void addIfAbsent(List<DuePart> absent, DuePart part, @Nullable Object stated) {
        if (stated == null) {
            absent.add(part);
        }
    }
}
