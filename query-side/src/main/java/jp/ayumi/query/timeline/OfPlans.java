package jp.ayumi.query.timeline;

import java.util.List;
import java.util.Set;
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
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.YearCarriedOver;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.query.projection.EventHandlers;
import org.jspecify.annotations.Nullable;

/** The plans themselves and their years. */
final class OfPlans {

    private OfPlans() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(PlanAdopted.class, plan(TimelineKind.REVISION, 0))
                .on(
                        PlanRevised.class,
                        (payload, event, tables) ->
                                plan(TimelineKind.REVISION, payload.revision()).on(payload, event, tables))
                .on(RevisionDecided.class, plan(TimelineKind.REVISION, null))
                .on(PlanEnded.class, plan(TimelineKind.REVISION, null))
                .on(MidTermReviewSubmitted.class, plan(TimelineKind.REVIEW, null));
        preparations().forEach(kind -> handlers.on(kind, plan(TimelineKind.PLAN, null)));
        handlers.complete(PlanEvent.class)
                .on(ReviewSubmitted.class, year(TimelineKind.REVIEW))
                .on(ActionEvaluated.class, year(TimelineKind.REVIEW))
                .on(DirectionsDecided.class, year(TimelineKind.REVIEW))
                .on(ProgressCorrected.class, year(TimelineKind.CORRECTION))
                .on(AnnualPlanRevised.class, year(TimelineKind.CORRECTION))
                .on(PlanYearReopened.class, year(TimelineKind.CORRECTION))
                .on(PlanYearOpened.class, year(TimelineKind.YEAR))
                .on(YearCarriedOver.class, year(TimelineKind.YEAR))
                .on(AnnualPlanSubmitted.class, year(TimelineKind.YEAR))
                .on(ProgressRecorded.class, year(TimelineKind.YEAR))
                .on(PlanYearClosed.class, year(TimelineKind.YEAR))
                .complete(PlanYearEvent.class);
    }

    private static List<Class<? extends PlanEvent>> preparations() {
        return List.of(
                PlanDrafted.class,
                PlanProfileRevised.class,
                PlanTreeComposed.class,
                EvaluationSchemeSet.class,
                PlanPaired.class,
                LessonRecorded.class,
                LessonsCarried.class,
                DistrictPolicySet.class,
                DistrictArranged.class,
                CounterpartAcknowledged.class);
    }

    private static EventHandlers.Handler<PlanEvent> plan(TimelineKind kind, @Nullable Integer revision) {
        return (payload, event, tables) -> new TimelineWriter(event, tables)
                .tell(Set.of(payload.plan()), null, Happening.toldByHistory(kind, revision));
    }

    private static EventHandlers.Handler<PlanYearEvent> year(TimelineKind kind) {
        return (payload, event, tables) -> new TimelineWriter(event, tables)
                .tell(
                        Set.of(payload.planYear().plan()),
                        payload.planYear().fiscalYear(),
                        Happening.toldByHistory(kind, null));
    }
}
