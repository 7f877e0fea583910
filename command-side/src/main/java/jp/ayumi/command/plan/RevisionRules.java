package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.A_PARTIAL_REVISION_KEEPS_THE_GOALS;
import static jp.ayumi.command.plan.PlanRule.A_REVISION_CHANGES_SOMETHING;
import static jp.ayumi.command.plan.PlanRule.A_REVISION_TAKES_EFFECT_AFTER_THE_ONE_BEFORE;
import static jp.ayumi.command.plan.PlanRule.A_REVISION_TAKES_EFFECT_WITHIN_THE_TERM;
import static jp.ayumi.command.plan.PlanRule.A_WHOLE_REVISION_REACHES_THE_GOALS;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Ending;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.RevisePlan;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/**
 * When, why and how far an adopted plan may be revised.
 *
 * <p>一部見直し and 全体の改定 differ in the goals (基本目標): a partial revision leaves the set of goals as it is and may reword
 * them; a whole one adds, changes, ends or removes a goal at least. So what the record says of its scope is always true.
 */
final class RevisionRules {

    private RevisionRules() {}

    static PlanEvent revise(PlanContext context, RevisePlan command) {
        PlanState plan = context.adopted(command);
        KernelRule.requireText(command.reason(), "reason");
        KernelRule.requireText(command.approvingBody(), "approvingBody");
        LeadCouncils.requireDecision(context, command, plan, command.approvingBody());
        PlanChanges changes = command.changes();
        A_REVISION_CHANGES_SOMETHING.require(!isEmpty(changes), Pointer.to("changes"));
        requireDay(plan, command.effectiveOn());
        if (command.trigger() == RevisionTrigger.MID_TERM) {
            MidTermRules.requireRevision(plan, command);
        }
        ChangeRules.require(context, plan, command);
        requireScope(plan, command.scope(), changes);
        return new PlanRevised(
                command.plan(),
                plan.revision() + 1,
                command.trigger(),
                command.scope(),
                command.reason(),
                command.approvingBody(),
                command.effectiveOn(),
                changes);
    }

    private static boolean isEmpty(PlanChanges changes) {
        return changes.adds().equals(PlanTree.EMPTY)
                && changes.changes().equals(PlanTree.EMPTY)
                && changes.moves().isEmpty()
                && changes.ends().isEmpty()
                && changes.removes().isEmpty();
    }

    private static void requireDay(PlanState plan, LocalDate effectiveOn) {
        Pointer place = Pointer.to("effectiveOn");
        A_REVISION_TAKES_EFFECT_WITHIN_THE_TERM.require(
                plan.term().contains(effectiveOn),
                place,
                "date",
                effectiveOn,
                "first",
                plan.term().first(),
                "last",
                plan.term().last());
        A_REVISION_TAKES_EFFECT_AFTER_THE_ONE_BEFORE.require(
                !effectiveOn.isBefore(plan.effectiveOn()), place, "date", effectiveOn, "before", plan.effectiveOn());
    }

    private static void requireScope(PlanState plan, RevisionScope scope, PlanChanges changes) {
        Pointer place = Pointer.to("scope");
        boolean otherGoals = !changes.adds().goals().isEmpty()
                || Stream.concat(changes.ends().stream().map(Ending::element), changes.removes().stream())
                        .anyMatch(element -> isGoal(plan, element));
        if (scope == RevisionScope.PARTIAL) {
            A_PARTIAL_REVISION_KEEPS_THE_GOALS.require(!otherGoals, place);
        } else {
            boolean reworded = !changes.changes().goals().isEmpty();
            A_WHOLE_REVISION_REACHES_THE_GOALS.require(otherGoals || reworded, place);
        }
    }

    private static boolean isGoal(PlanState plan, ElementId element) {
        return plan.elements().find(element, Level.GOAL).isPresent();
    }
}
