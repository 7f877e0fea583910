package jp.ayumi.command.snapshot;

import java.util.stream.IntStream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionDecided;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What a plan says, in the words of each of its revisions.
 *
 * @param revisions by their number; empty while the plan is a draft
 */
record PlanTexts(PlanProfile profile, PlanTree draft, EvaluationScheme scheme, PVector<RevisionTexts> revisions) {

    private static final Cases<@Nullable PlanTexts, PlanEvent, PlanTexts> EVOLVE =
            Cases.<@Nullable PlanTexts, PlanEvent, PlanTexts>over(PlanEvent.class)
                    .on(
                            PlanDrafted.class,
                            (none, event) -> new PlanTexts(
                                    event.profile(), PlanTree.EMPTY, EvaluationScheme.NONE, TreePVector.empty()))
                    .on(PlanProfileRevised.class, (plan, event) -> known(plan).with(event.profile()))
                    .on(PlanTreeComposed.class, (plan, event) -> known(plan).with(event.tree()))
                    .on(EvaluationSchemeSet.class, (plan, event) -> known(plan).with(event.scheme()))
                    .on(PlanAdopted.class, (plan, event) -> known(plan).adopted(event))
                    .on(PlanRevised.class, (plan, event) -> known(plan).revised(event))
                    .on(MidTermReviewSubmitted.class, (plan, event) -> known(plan))
                    .on(RevisionDecided.class, (plan, event) -> known(plan))
                    .on(PlanPaired.class, (plan, event) -> known(plan))
                    .on(DistrictPolicySet.class, (plan, event) -> known(plan))
                    .on(DistrictArranged.class, (plan, event) -> known(plan))
                    .on(CounterpartAcknowledged.class, (plan, event) -> known(plan))
                    .on(LessonRecorded.class, (plan, event) -> known(plan))
                    .on(LessonsCarried.class, (plan, event) -> known(plan))
                    .on(PlanEnded.class, (plan, event) -> known(plan))
                    .complete();

    static PlanTexts evolve(@Nullable PlanTexts before, PlanEvent event) {
        return EVOLVE.apply(before, event);
    }

    /** The last revision effective in or before the year; the plan as adopted when there is none. */
    RevisionTexts of(FiscalYear year) {
        return IntStream.iterate(revisions.size() - 1, number -> number >= 0, number -> number - 1)
                .mapToObj(revisions::get)
                .filter(revision ->
                        revision.revision() == 0 || !revision.effectiveOn().isAfter(year.lastDay()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a draft has no years"));
    }

    private static PlanTexts known(@Nullable PlanTexts plan) {
        if (plan == null) {
            throw new IllegalStateException("a plan's history begins with its draft");
        }
        return plan;
    }

    private PlanTexts adopted(PlanAdopted event) {
        return with(new RevisionTexts(0, event.effectiveOn(), RevisionTexts.elementsOf(draft)));
    }

    private PlanTexts revised(PlanRevised event) {
        return with(revisions.get(revisions.size() - 1).revised(event));
    }

    private PlanTexts with(PlanProfile next) {
        return new PlanTexts(next, draft, scheme, revisions);
    }

    private PlanTexts with(PlanTree next) {
        return new PlanTexts(profile, next, scheme, revisions);
    }

    private PlanTexts with(EvaluationScheme next) {
        return new PlanTexts(profile, draft, next, revisions);
    }

    private PlanTexts with(RevisionTexts revision) {
        return new PlanTexts(profile, draft, scheme, revisions.plus(revision));
    }
}
