package jp.ayumi.command.planyear;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.YearCarriedOver;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * 年度のPDCA as far as its rules ask: what was planned, recorded, evaluated, reviewed and decided. Immutable; a year that
 * nobody opened has no state at all.
 *
 * @param evaluated the actions with a self-evaluation
 * @param directions the one in force for each action; a later decision took the place of an earlier
 */
record PlanYearState(
        AnnualPlanParts annualPlan,
        ProgressRecords progress,
        PSet<ElementId> evaluated,
        SubmittedReviews reviews,
        PMap<ElementId, Direction> directions,
        Closings closings) {

    static final PlanYearState OPENED = new PlanYearState(
            AnnualPlanParts.NONE,
            ProgressRecords.NONE,
            HashTreePSet.empty(),
            SubmittedReviews.NONE,
            HashTreePMap.empty(),
            Closings.NONE);

    private static final Cases<PlanYearState, PlanYearEvent, PlanYearState> CASES =
            Cases.<PlanYearState, PlanYearEvent, PlanYearState>over(PlanYearEvent.class)
                    .on(PlanYearOpened.class, (state, event) -> state)
                    .on(
                            YearCarriedOver.class,
                            (state, event) -> state.with(state.closings.carriedOver(event.closing())))
                    .on(
                            AnnualPlanSubmitted.class,
                            (state, event) -> state.with(state.annualPlan.submitted(
                                    event.organization(), event.authorKind(), event.entries())))
                    .on(
                            AnnualPlanRevised.class,
                            (state, event) ->
                                    state.with(state.annualPlan.revised(event.organization(), event.entries())))
                    .on(ProgressRecorded.class, (state, event) -> state.with(state.progress.recorded(event)))
                    .on(ProgressCorrected.class, (state, event) -> state.with(state.progress.corrected(event)))
                    .on(ActionEvaluated.class, (state, event) -> state.withEvaluationOf(event.action()))
                    .on(ReviewSubmitted.class, (state, event) -> state.with(state.reviews.submitted(event)))
                    .on(DirectionsDecided.class, (state, event) -> state.with(event.directions()))
                    .on(PlanYearClosed.class, (state, event) -> state.with(state.closings.closed(event.closing())))
                    .on(PlanYearReopened.class, (state, event) -> state.with(state.closings.reopened()))
                    .complete();

    /** The state after one more event. */
    static PlanYearState evolve(@Nullable PlanYearState before, PlanYearEvent event) {
        return CASES.apply(before == null ? OPENED : before, event);
    }

    boolean closed() {
        return closings.closed();
    }

    private PlanYearState with(AnnualPlanParts parts) {
        return new PlanYearState(parts, progress, evaluated, reviews, directions, closings);
    }

    private PlanYearState with(ProgressRecords records) {
        return new PlanYearState(annualPlan, records, evaluated, reviews, directions, closings);
    }

    private PlanYearState withEvaluationOf(ElementId action) {
        return new PlanYearState(annualPlan, progress, evaluated.plus(action), reviews, directions, closings);
    }

    private PlanYearState with(SubmittedReviews submitted) {
        return new PlanYearState(annualPlan, progress, evaluated, submitted, directions, closings);
    }

    private PlanYearState with(Collection<Direction> decided) {
        Map<ElementId, Direction> byAction = new LinkedHashMap<>();
        decided.forEach(direction -> byAction.put(direction.action(), direction));
        return new PlanYearState(annualPlan, progress, evaluated, reviews, directions.plusAll(byAction), closings);
    }

    private PlanYearState with(Closings changed) {
        return new PlanYearState(annualPlan, progress, evaluated, reviews, directions, changed);
    }
}
