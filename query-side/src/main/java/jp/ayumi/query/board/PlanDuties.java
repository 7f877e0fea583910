package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.board.BoardKind;
import jp.ayumi.api.board.BoardSubjectView;
import jp.ayumi.api.board.DuePart;
import jp.ayumi.api.municipality.DueDay;
import jp.ayumi.api.municipality.DuePolicyView;
import jp.ayumi.api.plan.MidTermReviewPolicy;

/** What is due of a plan as a whole, of the opinions on it, of its counterparts, and of issues. */
record PlanDuties(BoardRows rows, Owners owners, DuePolicyView view, Horizon horizon) {

    /** KAN-3, TOM-3: a review in the middle of the term, or the finding whether a revision is necessary. */
    Stream<Due> midTerm(WatchedPlan plan) {
        DueDay day = view.policy().midTermReviewDue();
        FiscalYear year = plan.policy().midTermYear();
        if (day == null || year == null || isMidTermDone(plan) || !horizon.reaches(day.in(year))) {
            return Stream.of();
        }
        Gap gap = new Gap(
                owners.of(plan),
                BoardSubjectView.of(plan.plan(), year),
                Saying.of("MID_TERM_REVIEW." + plan.policy().midTermReview(), "plan", plan.title(), "year", year));
        return Optional.ofNullable(plan.adopted()).stream()
                .map(source -> Due.of(
                        BoardKind.MID_TERM_REVIEW,
                        day.in(year),
                        gap,
                        Whys.day(view, DuePart.MID_TERM_REVIEW_DUE, day),
                        source));
    }

    static boolean isMidTermDone(WatchedPlan plan) {
        return plan.policy().midTermReview() == MidTermReviewPolicy.NONE
                || plan.midTermReviewed()
                || plan.policy().midTermReview() == MidTermReviewPolicy.IF_NECESSARY && plan.midTermDecided();
    }

    Stream<Due> answers(WatchedOpinions book) {
        Integer days = view.policy().answerWithinDays();
        WatchedPlan plan = rows.plans().get(book.planYear().plan());
        if (days == null || plan == null) {
            return Stream.of();
        }
        YearGaps gaps = YearGaps.of(rows, owners, plan, book.planYear().fiscalYear());
        return book.opinions().stream()
                .filter(WatchedOpinions.Opinion::isUnanswered)
                .map(opinion -> Due.of(
                        BoardKind.ANSWER,
                        opinion.raisedOn().plusDays(days),
                        gaps.open(opinion),
                        Whys.days(view, DuePart.ANSWER_WITHIN_DAYS, days),
                        opinion.source()));
    }

    /** KAN-8: whoever raised an issue tells the district what became of it. */
    Stream<Due> hearBack(WatchedIssue issue) {
        Integer days = view.policy().hearBackWithinDays();
        if (days == null || issue.heardBack()) {
            return Stream.of();
        }
        Gap gap = new Gap(
                owners.organization(issue.raisedBy()),
                BoardSubjectView.of(issue.issue()),
                Saying.of("HEAR_BACK", "issue", issue.issue().name(), "raisedOn", issue.raisedOn()));
        return Stream.of(Due.of(
                BoardKind.HEAR_BACK,
                issue.raisedOn().plusDays(days),
                gap,
                Whys.days(view, DuePart.HEAR_BACK_WITHIN_DAYS, days),
                issue.source()));
    }

    /** TOM-4: one thing to do for each counterpart, because one acknowledgement covers all changes so far. */
    Stream<Due> acknowledgement(UnseenChanges unseen) {
        Integer days = view.policy().acknowledgeWithinDays();
        WatchedPlan plan = rows.plans().get(unseen.plan());
        if (days == null || plan == null || !plan.isWatched()) {
            return Stream.of();
        }
        LocalDate due = unseen.since().plusDays(days);
        return Stream.of(new Due(
                BoardKind.ACKNOWLEDGEMENT,
                due,
                owners.of(plan),
                BoardSubjectView.ofCounterpart(unseen.plan(), unseen.counterpart()),
                unseen.count(),
                unseen(plan, unseen),
                Whys.days(view, DuePart.ACKNOWLEDGE_WITHIN_DAYS, days),
                unseen.oldest()));
    }

    static Saying unseen(WatchedPlan plan, UnseenChanges unseen) {
        return Saying.of(
                "ACKNOWLEDGEMENT", "plan", plan.title(), "counterpart", unseen.title(), "count", unseen.count());
    }
}
