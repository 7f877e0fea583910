package jp.ayumi.command.plan;

import jp.ayumi.api.Cases;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionTrigger;
import org.jspecify.annotations.Nullable;

/** What each event makes of a plan. */
final class PlanEvolution {

    static final Cases<@Nullable PlanState, PlanEvent, PlanState> EVOLVE =
            Cases.<@Nullable PlanState, PlanEvent, PlanState>over(PlanEvent.class)
                    .on(PlanDrafted.class, (none, event) -> PlanState.drafted(event.plan(), event.profile()))
                    .on(PlanProfileRevised.class, (plan, event) -> known(plan).with(event.profile()))
                    .on(PlanTreeComposed.class, (plan, event) -> known(plan).with(PlanElements.of(event.tree())))
                    .on(EvaluationSchemeSet.class, (plan, event) -> known(plan).with(event.scheme()))
                    .on(PlanAdopted.class, (plan, event) -> adopted(known(plan), event))
                    .on(MidTermReviewSubmitted.class, (plan, event) -> reviewed(known(plan)))
                    .on(RevisionDecided.class, (plan, event) -> decided(known(plan), event))
                    .on(PlanRevised.class, (plan, event) -> revised(known(plan), event))
                    .on(PlanPaired.class, (plan, event) -> known(plan).with(event))
                    .on(LessonRecorded.class, (plan, event) -> learned(known(plan), event))
                    .on(LessonsCarried.class, (plan, event) -> carried(known(plan), event))
                    .on(
                            DistrictPolicySet.class,
                            (plan, event) -> known(plan).with(known(plan).ties().asking(event.supportTeamKinds())))
                    .on(
                            DistrictArranged.class,
                            (plan, event) -> known(plan).with(known(plan).ties().arranged(event.arrangement())))
                    .on(CounterpartAcknowledged.class, (plan, event) -> acknowledged(known(plan), event))
                    .on(PlanEnded.class, (plan, event) -> known(plan).with(Phase.ENDED))
                    .complete();

    private PlanEvolution() {}

    private static PlanState known(@Nullable PlanState plan) {
        if (plan == null) {
            throw new IllegalStateException("a plan's history begins with its draft");
        }
        return plan;
    }

    private static PlanState adopted(PlanState plan, PlanAdopted event) {
        return plan.with(Phase.ADOPTED).with(plan.revisions().at(0, event.effectiveOn()));
    }

    private static PlanState reviewed(PlanState plan) {
        return plan.with(plan.revisions().reviewed());
    }

    private static PlanState decided(PlanState plan, RevisionDecided event) {
        return event.trigger() == RevisionTrigger.MID_TERM
                ? plan.with(plan.revisions().decided(event.necessary()))
                : plan;
    }

    private static PlanState revised(PlanState plan, PlanRevised event) {
        return plan.with(plan.elements().revised(event.changes(), event.effectiveOn()))
                .with(plan.revisions().at(event.revision(), event.effectiveOn()));
    }

    private static PlanState acknowledged(PlanState plan, CounterpartAcknowledged event) {
        return plan.with(plan.ties().acknowledged(event.counterpart(), event.throughPosition()));
    }

    private static PlanState learned(PlanState plan, LessonRecorded event) {
        return plan.with(plan.lessons().recorded(event.lesson(), event.text()));
    }

    private static PlanState carried(PlanState plan, LessonsCarried event) {
        return plan.with(plan.lessons().carried(event.predecessor(), event.fates()));
    }
}
