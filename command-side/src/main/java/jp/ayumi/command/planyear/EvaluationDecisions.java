package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.PlanYearRule.*;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.EvaluateAction;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Element;

/** 自己評価: a grade of the plan's scheme, why, and how to recover where the grade asks for it. */
final class EvaluationDecisions {

    private EvaluationDecisions() {}

    static List<PlanYearEvent> evaluate(YearContext context, EvaluateAction command) {
        ActingOrganization.require(context, command.organization());
        Element action = NamedActions.require(
                context, command.action(), A_SELF_EVALUATION_NEEDS_AN_ACTION_OF_THE_PLAN, Pointer.to("action"));
        AN_ACTION_IS_EVALUATED_BY_WHO_IS_RESPONSIBLE_FOR_IT.require(
                responsible(context, action).contains(command.organization()),
                Pointer.NONE,
                "action",
                command.action(),
                "organization",
                command.organization());
        SelfEvaluation evaluation = command.evaluation();
        Grade grade = context.scheme()
                .grade(evaluation.grade())
                .orElseThrow(() -> A_SELF_EVALUATION_USES_A_GRADE_OF_THE_PLAN.refused(
                        Pointer.to("grade"),
                        "grade",
                        evaluation.grade(),
                        "grades",
                        SchemeWords.grades(context.scheme())));
        A_SELF_EVALUATION_NEEDS_A_REASON.require(
                !evaluation.reason().isBlank(), Pointer.to("reason"), "action", command.action());
        A_POOR_GRADE_NEEDS_A_STEP_TO_RECOVER.require(
                !grade.needsRecoveryStep() || !evaluation.nextStep().isBlank(),
                Pointer.to("nextStep"),
                "action",
                command.action(),
                "grade",
                grade.label());
        return List.of(new ActionEvaluated(command.planYear(), command.action(), command.organization(), evaluation));
    }

    /** The owner of the plan answers for what the plan gives to nobody. */
    private static Set<OrganizationId> responsible(YearContext context, Element action) {
        return action.organizations().isEmpty()
                ? Set.of(context.plan().profile().owner())
                : action.organizations();
    }
}
