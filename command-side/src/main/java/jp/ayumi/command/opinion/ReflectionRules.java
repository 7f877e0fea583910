package jp.ayumi.command.opinion;

import static jp.ayumi.command.opinion.OpinionRule.*;

import java.util.Objects;
import java.util.Optional;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.Level;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.planyear.YearRecords.YearRecord;
import org.jspecify.annotations.Nullable;

/** 反映: where an opinion goes is told by the reference that fits, and is there. */
final class ReflectionRules {

    private ReflectionRules() {}

    static void require(OpinionContext context, Reflection reflection) {
        requireReferences(reflection);
        switch (reflection.destination()) {
            case EVALUATION -> requireEvaluation(context, reflection);
            case ACTION -> requireAction(context, reflection);
            case ANNUAL_PLAN -> requireAnnualPlan(context, reflection);
            case REVISION -> requireRevision(context, reflection);
            case NEXT_PLAN -> requireNextPlan(context, reflection);
        }
    }

    private static void requireReferences(Reflection reflection) {
        Destination destination = reflection.destination();
        boolean ofAnAction = destination == Destination.EVALUATION || destination == Destination.ACTION;
        requireThere(!ofAnAction || reflection.element() != null, destination, "element");
        requireExactly(destination, Destination.REVISION, reflection.revision(), "revision");
        requireExactly(destination, Destination.ANNUAL_PLAN, reflection.fiscalYear(), "fiscalYear");
        requireExactly(destination, Destination.NEXT_PLAN, reflection.plan(), "plan");
    }

    private static void requireExactly(
            Destination given, Destination fitting, @Nullable Object reference, String field) {
        requireThere((given == fitting) == (reference != null), given, field);
    }

    private static void requireThere(boolean holds, Destination destination, String field) {
        A_REFLECTION_NAMES_ITS_DESTINATION.require(
                holds, Pointer.to(field), "destination", destination, "place", "/" + field);
    }

    private static void requireEvaluation(OpinionContext context, Reflection reflection) {
        AN_OPINION_IS_REFLECTED_IN_AN_EVALUATION_THAT_WAS_MADE.require(
                context.year().evaluated().contains(reflection.element()),
                Pointer.to("element"),
                "action",
                reflection.element(),
                "year",
                context.book().planYear().fiscalYear());
    }

    private static void requireAction(OpinionContext context, Reflection reflection) {
        ElementId action = Objects.requireNonNull(reflection.element());
        requireElement(context.plan().elements().find(action, Level.ACTION).isPresent(), context.plan(), action);
    }

    private static void requireAnnualPlan(OpinionContext context, Reflection reflection) {
        AN_OPINION_IS_REFLECTED_IN_AN_ANNUAL_PLAN_THAT_WAS_SUBMITTED.require(
                Optional.ofNullable(reflection.fiscalYear())
                        .flatMap(context::year)
                        .filter(YearRecord::hasAnnualPlan)
                        .isPresent(),
                Pointer.to("fiscalYear"),
                "year",
                reflection.fiscalYear());
        requireElementOf(context.plan(), reflection);
    }

    private static void requireRevision(OpinionContext context, Reflection reflection) {
        int revision = Objects.requireNonNull(reflection.revision());
        AN_OPINION_IS_REFLECTED_IN_A_REVISION_THAT_WAS_MADE.require(
                revision >= 1 && revision <= context.plan().revision(),
                Pointer.to("revision"),
                "revision",
                revision,
                "latest",
                context.plan().revision());
        requireElementOf(context.plan(), reflection);
    }

    private static void requireNextPlan(OpinionContext context, Reflection reflection) {
        PlanId next = Objects.requireNonNull(reflection.plan());
        PlanState plan = context.otherPlan(next)
                .filter(other ->
                        other.term().first().compareTo(context.plan().term().first()) > 0)
                .orElseThrow(() -> AN_OPINION_IS_REFLECTED_IN_A_LATER_PLAN_OF_THE_MUNICIPALITY.refused(
                        Pointer.to("plan"), "plan", next));
        requireElementOf(plan, reflection);
    }

    private static void requireElementOf(PlanState plan, Reflection reflection) {
        ElementId element = reflection.element();
        requireElement(element == null || plan.elements().find(element).isPresent(), plan, element);
    }

    private static void requireElement(boolean isThere, PlanState plan, @Nullable ElementId element) {
        A_REFLECTION_GOES_INTO_AN_ELEMENT_OF_THE_PLAN.require(
                isThere, Pointer.to("element"), "element", element, "plan", plan.id());
    }
}
