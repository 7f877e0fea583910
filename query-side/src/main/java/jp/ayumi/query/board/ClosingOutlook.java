package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.ayumi.api.board.ClosingHindrance;
import jp.ayumi.api.board.ClosingOutlookView;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.query.board.WatchedPlan.WatchedAction;

/**
 * Whether a year could be closed. The rule itself is the command side's; here stands what it asks for, so that nobody has to
 * try. It asks for less than a complete round: one evaluation of each action, one report of each that was planned.
 */
record ClosingOutlook(WatchedPlan plan, WatchedYear year, YearGaps gaps, LocalDate on) {

    /** @param opinionsAreOpen whether a reason has to be given */
    ClosingOutlookView view(boolean opinionsAreOpen) {
        List<ClosingHindrance> hindrances = hindrances();
        return new ClosingOutlookView(hindrances.isEmpty(), opinionsAreOpen, hindrances);
    }

    private List<ClosingHindrance> hindrances() {
        List<ClosingHindrance> found = new ArrayList<>();
        addIf(year.closed(), ClosingHindrance.CLOSED_ALREADY, found);
        addIf(on.isBefore(gaps.year().firstDay()), ClosingHindrance.NOT_BEGUN, found);
        addIf(plan.ended(), ClosingHindrance.PLAN_ENDED, found);
        addIf(!gaps.annualPlan().isComplete(), ClosingHindrance.ANNUAL_PLAN, found);
        addIf(lacksMidTermReview(), ClosingHindrance.MID_TERM_REVIEW, found);
        addIf(
                anyAction(action -> year.plans(action.id())
                        && !recorded(action, row -> !row.reports().isEmpty())),
                ClosingHindrance.PROGRESS,
                found);
        addIf(!gaps.isReviewed(), ClosingHindrance.REVIEW, found);
        addIf(
                anyAction(action -> !recorded(action, row -> !row.evaluatedBy().isEmpty())),
                ClosingHindrance.SELF_EVALUATION,
                found);
        addIf(!gaps.directions().isComplete(), ClosingHindrance.DIRECTION, found);
        return found;
    }

    private boolean lacksMidTermReview() {
        return plan.policy().midTermReview() == MidTermReviewPolicy.ALWAYS
                && gaps.year().equals(plan.policy().midTermYear())
                && !plan.midTermReviewed();
    }

    private boolean anyAction(Predicate<WatchedAction> which) {
        return plan.outlasting(gaps.year()).stream().anyMatch(which);
    }

    private boolean recorded(WatchedAction action, Predicate<WatchedActionYear> what) {
        return gaps.recorded(action).filter(what).isPresent();
    }

    private static void addIf(boolean hinders, ClosingHindrance what, List<ClosingHindrance> found) {
        if (hinders) {
            found.add(what);
        }
    }
}
