package jp.ayumi.query.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.YearCarriedOver;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** What the events of a plan year do to the rows. */
final class YearHandlers {

    private YearHandlers() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(PlanYearOpened.class, YearHandlers::opened)
                .ignoring(YearCarriedOver.class)
                .on(AnnualPlanSubmitted.class, YearHandlers::planned)
                .on(
                        AnnualPlanRevised.class,
                        (payload, event, tables) -> year(
                                payload,
                                tables,
                                year -> year.replanned(payload.organization(), actions(payload.entries()))))
                .on(
                        ProgressRecorded.class,
                        (payload, event, tables) -> action(
                                payload,
                                payload.action(),
                                tables,
                                row -> row.reported(new WatchedActionYear.Report(
                                        payload.record(),
                                        payload.organization(),
                                        payload.progress().period()))))
                .on(
                        ProgressCorrected.class,
                        (payload, event, tables) -> action(
                                payload,
                                payload.action(),
                                tables,
                                row -> row.corrected(
                                        payload.record(), payload.progress().period())))
                .on(
                        ActionEvaluated.class,
                        (payload, event, tables) ->
                                action(payload, payload.action(), tables, row -> row.evaluated(payload.organization())))
                .on(ReviewSubmitted.class, YearHandlers::reviewed)
                .on(
                        DirectionsDecided.class,
                        (payload, event, tables) -> payload.directions()
                                .forEach(direction ->
                                        action(payload, direction.action(), tables, WatchedActionYear::asDirected)))
                .on(PlanYearClosed.class, (payload, event, tables) -> year(payload, tables, year -> year.closed(true)))
                .on(
                        PlanYearReopened.class,
                        (payload, event, tables) -> year(payload, tables, year -> year.closed(false)));
    }

    private static void opened(PlanYearOpened payload, RecordedEvent event, ReadTables tables) {
        PlanYearId id = payload.planYear();
        tables.put(
                BoardTables.YEARS,
                id.value(),
                id.plan().municipality().value(),
                new WatchedYear(id, false, List.of(), List.of(), event.ref()));
    }

    private static void planned(AnnualPlanSubmitted payload, RecordedEvent event, ReadTables tables) {
        year(
                payload,
                tables,
                year -> year.planned(new WatchedYear.Part(
                        payload.organization(), payload.authorKind(), actions(payload.entries()))));
    }

    private static void reviewed(ReviewSubmitted payload, RecordedEvent event, ReadTables tables) {
        Set<String> questions =
                payload.answers().stream().map(Answer::question).collect(Collectors.toCollection(LinkedHashSet::new));
        year(
                payload,
                tables,
                year -> year.reviewed(new WatchedYear.Review(payload.body(), payload.heldOn(), questions)));
        payload.actions().forEach(one -> action(payload, one.action(), tables, WatchedActionYear::asReviewed));
    }

    private static Set<ElementId> actions(List<AnnualPlanEntry> entries) {
        return entries.stream().map(AnnualPlanEntry::action).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void year(PlanYearEvent payload, ReadTables tables, UnaryOperator<WatchedYear> change) {
        tables.update(BoardTables.YEARS, payload.planYear().value(), change);
    }

    private static void action(
            PlanYearEvent payload, ElementId action, ReadTables tables, UnaryOperator<WatchedActionYear> change) {
        PlanYearId year = payload.planYear();
        String key = BoardTables.action(year, action);
        WatchedActionYear row =
                tables.get(BoardTables.ACTIONS, key).orElseGet(() -> WatchedActionYear.untouched(year, action));
        tables.put(
                BoardTables.ACTIONS,
                key,
                BoardTables.actionsOf(year.plan().municipality(), year.fiscalYear()),
                change.apply(row));
    }
}
