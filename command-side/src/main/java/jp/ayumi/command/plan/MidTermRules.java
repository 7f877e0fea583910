package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.A_MID_TERM_DECISION_FALLS_IN_THE_MIDDLE_YEAR;
import static jp.ayumi.command.plan.PlanRule.A_MID_TERM_REVIEW_IS_ABOUT_THE_MIDDLE_YEAR;
import static jp.ayumi.command.plan.PlanRule.A_MID_TERM_REVIEW_IS_HELD_WHEN_ITS_YEAR_HAS_BEGUN;
import static jp.ayumi.command.plan.PlanRule.A_MID_TERM_REVIEW_NEEDS_A_PLAN_THAT_PROVIDES_FOR_ONE;
import static jp.ayumi.command.plan.PlanRule.A_MID_TERM_REVISION_FALLS_IN_THE_MIDDLE_YEAR;
import static jp.ayumi.command.plan.PlanRule.A_MID_TERM_REVISION_IS_PARTIAL;
import static jp.ayumi.command.plan.PlanRule.A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY;
import static jp.ayumi.command.plan.PlanRule.THE_MID_TERM_REVIEW_COMES_FIRST;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.DecideOnRevision;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.SubmitMidTermReview;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/**
 * 計画期間の中間: always reviewed where the policy says so (Kanagawa), partially revised in the middle year and only if found
 * necessary (Tomakomai).
 */
final class MidTermRules {

    private MidTermRules() {}

    static PlanEvent review(PlanContext context, SubmitMidTermReview command) {
        PlanState plan = context.adopted(command);
        FiscalYear middle = middleYear(plan);
        A_MID_TERM_REVIEW_IS_ABOUT_THE_MIDDLE_YEAR.require(
                command.fiscalYear().equals(middle), Pointer.to("fiscalYear"), "middle", middle);
        A_MID_TERM_REVIEW_IS_HELD_WHEN_ITS_YEAR_HAS_BEGUN.require(
                !command.heldOn().isBefore(middle.firstDay()),
                Pointer.to("heldOn"),
                "date",
                command.heldOn(),
                "first",
                middle.firstDay());
        KernelRule.requireText(command.body(), "body");
        KernelRule.requireText(command.communityChanges(), "communityChanges");
        KernelRule.requireText(command.achievements(), "achievements");
        KernelRule.requireText(command.issues(), "issues");
        return new MidTermReviewSubmitted(
                command.plan(),
                command.fiscalYear(),
                command.body(),
                command.heldOn(),
                command.communityChanges(),
                command.achievements(),
                command.issues());
    }

    /** Any trigger may be found to need a revision or not to need one, in any year; only the middle year is special. */
    static PlanEvent decide(PlanContext context, DecideOnRevision command) {
        PlanState plan = context.adopted(command);
        KernelRule.requireText(command.reason(), "reason");
        KernelRule.requireText(command.decidedBy(), "decidedBy");
        if (command.trigger() == RevisionTrigger.MID_TERM) {
            FiscalYear middle = middleYear(plan);
            A_MID_TERM_DECISION_FALLS_IN_THE_MIDDLE_YEAR.require(
                    middle.contains(command.decidedOn()),
                    Pointer.to("decidedOn"),
                    "date",
                    command.decidedOn(),
                    "middle",
                    middle);
            requireReview(plan);
        }
        return new RevisionDecided(
                command.plan(),
                command.trigger(),
                command.necessary(),
                command.reason(),
                command.decidedBy(),
                command.decidedOn());
    }

    static void requireRevision(PlanState plan, RevisePlan command) {
        FiscalYear middle = middleYear(plan);
        A_MID_TERM_REVISION_IS_PARTIAL.require(command.scope() == RevisionScope.PARTIAL, Pointer.to("scope"));
        A_MID_TERM_REVISION_FALLS_IN_THE_MIDDLE_YEAR.require(
                middle.contains(command.effectiveOn()),
                Pointer.to("effectiveOn"),
                "date",
                command.effectiveOn(),
                "middle",
                middle);
        requireReview(plan);
        A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY.require(
                Boolean.TRUE.equals(plan.revisions().midTermNecessary()), Pointer.to("trigger"), "plan", plan.id());
    }

    /** A plan that is always reviewed at mid-term does not live past its middle year and end without the review. */
    static void requireReviewBeforeTheEnd(PlanState plan, LocalDate endedOn) {
        FiscalYear middle = plan.profile().policy().midTermYear();
        if (middle != null && endedOn.isAfter(middle.lastDay())) {
            requireReview(plan);
        }
    }

    private static void requireReview(PlanState plan) {
        boolean always = plan.profile().policy().midTermReview() == MidTermReviewPolicy.ALWAYS;
        THE_MID_TERM_REVIEW_COMES_FIRST.require(
                !always || plan.revisions().midTermReviewed(), Pointer.NONE, "plan", plan.id());
    }

    private static FiscalYear middleYear(PlanState plan) {
        FiscalYear middle = plan.profile().policy().midTermYear();
        if (middle == null) {
            throw A_MID_TERM_REVIEW_NEEDS_A_PLAN_THAT_PROVIDES_FOR_ONE.refused(Pointer.NONE, "plan", plan.id());
        }
        return middle;
    }
}
