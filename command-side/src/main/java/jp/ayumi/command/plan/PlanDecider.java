package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.ADOPTION_NEEDS_AN_EVALUATION_SCHEME;
import static jp.ayumi.command.plan.PlanRule.ADOPTION_TAKES_EFFECT_BEFORE_THE_TERM_ENDS;
import static jp.ayumi.command.plan.PlanRule.A_PLAN_ENDS_AFTER_ITS_LATEST_REVISION;
import static jp.ayumi.command.plan.PlanRule.A_PLAN_IS_DRAFTED_ONCE;
import static jp.ayumi.command.plan.PlanRule.THE_EVALUATION_SCHEME_IS_FIXED_AT_ADOPTION;

import java.util.List;
import jp.ayumi.api.Cases;
import jp.ayumi.api.plan.AcknowledgeCounterpart;
import jp.ayumi.api.plan.AdoptPlan;
import jp.ayumi.api.plan.ArrangeDistrict;
import jp.ayumi.api.plan.CarryLessons;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DecideOnRevision;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.PairPlans;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RecordLesson;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.ReviseProfile;
import jp.ayumi.api.plan.SetDistrictPolicy;
import jp.ayumi.api.plan.SetEvaluationScheme;
import jp.ayumi.api.plan.SubmitMidTermReview;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/** Decides on what is asked of a plan; what is more than a line or two has a file of its own. */
final class PlanDecider {

    private static final Cases<PlanContext, PlanCommand, PlanEvent> DECIDE =
            Cases.<PlanContext, PlanCommand, PlanEvent>over(PlanCommand.class)
                    .on(DraftPlan.class, PlanDecider::draft)
                    .on(ReviseProfile.class, PlanDecider::reviseProfile)
                    .on(ComposeTree.class, PlanDecider::compose)
                    .on(SetEvaluationScheme.class, PlanDecider::setScheme)
                    .on(AdoptPlan.class, PlanDecider::adopt)
                    .on(SubmitMidTermReview.class, MidTermRules::review)
                    .on(DecideOnRevision.class, MidTermRules::decide)
                    .on(RevisePlan.class, RevisionRules::revise)
                    .on(PairPlans.class, PairingRules::pair)
                    .on(RecordLesson.class, LessonRules::learn)
                    .on(CarryLessons.class, LessonRules::carry)
                    .on(SetDistrictPolicy.class, DistrictRules::setPolicy)
                    .on(ArrangeDistrict.class, DistrictRules::arrange)
                    .on(AcknowledgeCounterpart.class, AcknowledgementRules::acknowledge)
                    .on(EndPlan.class, PlanDecider::end)
                    .complete();

    private PlanDecider() {}

    /**
     * @throws jp.ayumi.api.RefusedException by a {@link PlanRule}
     */
    static List<PlanEvent> decide(PlanContext context, PlanCommand command) {
        return List.of(DECIDE.apply(context, command));
    }

    private static PlanEvent draft(PlanContext context, DraftPlan command) {
        A_PLAN_IS_DRAFTED_ONCE.require(context.state().isEmpty(), Pointer.to("id"), "plan", command.plan());
        ProfileRules.require(command.profile(), context.municipality(command));
        return new PlanDrafted(command.plan(), command.profile());
    }

    private static PlanEvent reviseProfile(PlanContext context, ReviseProfile command) {
        PlanState plan = context.draft(command);
        ProfileRules.require(command.profile(), context.municipality(command));
        ProfileRules.requireTargetsWithin(command.profile().term(), plan.elements());
        return new PlanProfileRevised(command.plan(), command.profile());
    }

    private static PlanEvent compose(PlanContext context, ComposeTree command) {
        PlanState plan = context.draft(command);
        TreeRules.requireTree(command.tree(), Pointer.BODY);
        ElementRules.require(command.tree(), Pointer.BODY, plan.term(), context.municipality(command));
        PlanElements composed = PlanElements.of(command.tree());
        plan.referredTo().forEach((element, level) -> TreeRules.requireKept(element, level, composed, Pointer.NONE));
        return new PlanTreeComposed(command.plan(), command.tree());
    }

    private static PlanEvent setScheme(PlanContext context, SetEvaluationScheme command) {
        context.draft(command, THE_EVALUATION_SCHEME_IS_FIXED_AT_ADOPTION);
        SchemeRules.require(command.scheme());
        return new EvaluationSchemeSet(command.plan(), command.scheme());
    }

    private static PlanEvent adopt(PlanContext context, AdoptPlan command) {
        PlanState plan = context.draft(command);
        KernelRule.requireText(command.approvingBody(), "approvingBody");
        KernelRule.requireText(command.reason(), "reason");
        LeadCouncils.requireDecision(context, command, plan, command.approvingBody());
        ADOPTION_TAKES_EFFECT_BEFORE_THE_TERM_ENDS.require(
                !command.effectiveOn().isAfter(plan.term().last().lastDay()),
                Pointer.to("effectiveOn"),
                "date",
                command.effectiveOn(),
                "last",
                plan.term().last().lastDay());
        TreeRules.requireSomethingToDo(plan.elements());
        ADOPTION_NEEDS_AN_EVALUATION_SCHEME.require(
                !plan.scheme().equals(EvaluationScheme.NONE), Pointer.NONE, "plan", command.plan());
        return new PlanAdopted(command.plan(), command.effectiveOn(), command.approvingBody(), command.reason());
    }

    private static PlanEvent end(PlanContext context, EndPlan command) {
        PlanState plan = context.adopted(command);
        KernelRule.requireText(command.reason(), "reason");
        A_PLAN_ENDS_AFTER_ITS_LATEST_REVISION.require(
                !command.endedOn().isBefore(plan.effectiveOn()),
                Pointer.to("endedOn"),
                "date",
                command.endedOn(),
                "effective",
                plan.effectiveOn());
        MidTermRules.requireReviewBeforeTheEnd(plan, command.endedOn());
        return new PlanEnded(command.plan(), command.endedOn(), command.reason());
    }
}
