package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.PlanYearTables.ACTIONS;
import static jp.ayumi.query.planyear.PlanYearTables.INDICATORS;
import static jp.ayumi.query.planyear.PlanYearTables.INDICATOR_REPORTS;
import static jp.ayumi.query.planyear.PlanYearTables.RECORDS;
import static jp.ayumi.query.planyear.PlanYearTables.REPORTS;
import static jp.ayumi.query.planyear.PlanYearTables.YEARS;

import java.util.List;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.ClosingView;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ReopeningView;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.api.planyear.YearCarriedOver;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Plan years, their actions, progress records and indicators. */
@Component
final class PlanYearProjector implements Projector {

    private final EventHandlers handlers = EventHandlers.builder()
            .complete(PlanYearEvent.class)
            .on(PlanYearOpened.class, PlanYearProjector::opened)
            .on(YearCarriedOver.class, PlanYearProjector::carriedOver)
            .on(AnnualPlanSubmitted.class, PlanYearProjector::planned)
            .on(AnnualPlanRevised.class, PlanYearProjector::replanned)
            .on(ProgressRecorded.class, ProgressHandlers::recorded)
            .on(ProgressCorrected.class, ProgressHandlers::corrected)
            .on(ActionEvaluated.class, PlanYearProjector::evaluated)
            .on(ReviewSubmitted.class, PlanYearProjector::reviewed)
            .on(DirectionsDecided.class, PlanYearProjector::directed)
            .on(PlanYearClosed.class, PlanYearProjector::closed)
            .on(PlanYearReopened.class, PlanYearProjector::reopened)
            .build();

    @Override
    public String name() {
        return "plan-year";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(YEARS, ACTIONS, RECORDS, INDICATORS, REPORTS, INDICATOR_REPORTS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        handlers.handle(event, tables);
    }

    private static void opened(PlanYearOpened opened, RecordedEvent event, ReadTables tables) {
        String key = opened.planYear().value();
        tables.put(
                YEARS,
                key,
                key,
                PlanYearRow.opened(opened.planYear(), opened.planRevision(), event.version(), Traces.of(event)));
    }

    private static void carriedOver(YearCarriedOver carried, RecordedEvent event, ReadTables tables) {
        CarriedOver handedOver = new CarriedOver(
                carried.from(), carried.closing(), carried.actions(), carried.reviewAnswers(), Traces.of(event));
        YearTables.year(carried, event, tables, row -> row.carriedOver(handedOver));
    }

    private static void planned(AnnualPlanSubmitted submitted, RecordedEvent event, ReadTables tables) {
        AnnualPlanPart part = new AnnualPlanPart(
                submitted.organization(), submitted.authorKind(), submitted.entries(), Traces.of(event), null, null);
        YearTables.year(submitted, event, tables, row -> row.planned(part));
    }

    private static void replanned(AnnualPlanRevised revised, RecordedEvent event, ReadTables tables) {
        YearTables.year(
                revised,
                event,
                tables,
                row -> row.replanned(
                        revised.organization(),
                        part -> part.revised(revised.entries(), revised.reason(), Traces.of(event))));
    }

    private static void evaluated(ActionEvaluated evaluated, RecordedEvent event, ReadTables tables) {
        Trace trace = Traces.of(event);
        YearTables.year(evaluated, event, tables, row -> row);
        YearTables.action(
                evaluated.planYear(),
                evaluated.action(),
                trace,
                tables,
                row -> row.evaluated(
                        new ActionYearRow.GivenEvaluation(evaluated.organization(), evaluated.evaluation(), trace)));
    }

    private static void reviewed(ReviewSubmitted submitted, RecordedEvent event, ReadTables tables) {
        Trace trace = Traces.of(event);
        YearReview review = new YearReview(
                submitted.review(),
                submitted.body(),
                submitted.heldOn(),
                submitted.answers(),
                submitted.actions(),
                trace);
        YearTables.year(submitted, event, tables, row -> row.reviewed(review));
        for (ActionReview one : submitted.actions()) {
            YearTables.action(
                    submitted.planYear(),
                    one.action(),
                    trace,
                    tables,
                    row -> row.reviewed(new ActionYearRow.GivenReview(
                            submitted.review(),
                            submitted.body(),
                            submitted.heldOn(),
                            one.grade(),
                            one.opinion(),
                            trace)));
        }
    }

    private static void directed(DirectionsDecided decided, RecordedEvent event, ReadTables tables) {
        Trace trace = Traces.of(event);
        YearTables.year(decided, event, tables, row -> row);
        decided.directions()
                .forEach(direction -> YearTables.action(
                        decided.planYear(),
                        direction.action(),
                        trace,
                        tables,
                        row -> row.directed(new ActionYearRow.GivenDirection(direction, trace))));
    }

    private static void closed(PlanYearClosed closed, RecordedEvent event, ReadTables tables) {
        ClosingView closing = new ClosingView(
                closed.closing(),
                closed.closedOn(),
                closed.openOpinions(),
                closed.openOpinionsReason(),
                Traces.of(event));
        YearTables.year(closed, event, tables, row -> row.closed(closing));
    }

    private static void reopened(PlanYearReopened reopened, RecordedEvent event, ReadTables tables) {
        YearTables.year(
                reopened, event, tables, row -> row.reopened(new ReopeningView(reopened.reason(), Traces.of(event))));
    }
}
