package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Element;

/** What must be there before a year closes; each refusal names what is missing. */
final class CompleteRound {

    private CompleteRound() {}

    static void require(YearContext context) {
        PlanYearState year = context.year();
        requireAuthors(context.policy(), year.annualPlan());
        requireMidTermReview(context);
        requireForEachAction(
                context,
                A_YEAR_CLOSES_WITH_PROGRESS_OF_WHAT_WAS_PLANNED,
                action -> !year.annualPlan().names(action) || year.progress().isThereFor(action));
        A_YEAR_CLOSES_AFTER_A_REVIEW.require(year.reviews().areThere(), Pointer.NONE, "year", context.fiscalYear());
        requireForEachAction(context, A_YEAR_CLOSES_WITH_EVERY_ACTION_EVALUATED, year.evaluated()::contains);
        requireForEachAction(context, A_YEAR_CLOSES_WITH_A_DIRECTION_PER_ACTION, year.directions()::containsKey);
    }

    private static void requireAuthors(PlanPolicy policy, AnnualPlanParts parts) {
        List<OrganizationKind> missing = policy.annualPlanAuthors().stream()
                .filter(kind -> !parts.hasAuthorOf(kind))
                .toList();
        A_YEAR_CLOSES_WITH_EVERY_AUTHORS_ANNUAL_PLAN.require(missing.isEmpty(), Pointer.NONE, "missing", missing);
    }

    /** KAN-3: where a mid-term review is always held, its year does not pass without it. */
    private static void requireMidTermReview(YearContext context) {
        FiscalYear year = context.fiscalYear();
        boolean due = context.policy().midTermReview() == MidTermReviewPolicy.ALWAYS
                && year.equals(context.policy().midTermYear());
        A_MIDDLE_YEAR_CLOSES_AFTER_THE_MID_TERM_REVIEW.require(
                !due || context.plan().revisions().midTermReviewed(), Pointer.NONE, "year", year);
    }

    /** Asked of the actions that still belong to the plan when the year is over; what ended during it may go unsaid. */
    private static void requireForEachAction(YearContext context, PlanYearRule rule, Predicate<ElementId> isThere) {
        String missing = context.actions()
                .outlasting(context.fiscalYear())
                .map(Element::id)
                .filter(isThere.negate())
                .map(ElementId::value)
                .collect(Collectors.joining(", "));
        rule.require(missing.isEmpty(), Pointer.NONE, "missing", missing);
    }
}
