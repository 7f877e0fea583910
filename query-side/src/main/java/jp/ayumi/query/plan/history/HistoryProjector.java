package jp.ayumi.query.plan.history;

import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import jp.ayumi.query.projection.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who did what, when and why, of every plan and its plan years; a line is named by its event, so a rebuild changes nothing. */
@Component
class HistoryProjector implements Projector {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .onEvery(PlanEvent.class, HistoryProjector::plan)
            .onEvery(PlanYearEvent.class, HistoryProjector::planYear)
            .build();

    static String key(PlanId plan, long position) {
        return plan + "@" + Row.sortable(position);
    }

    @Override
    public String name() {
        return "plan-history";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(HistoryTables.ENTRIES, HistoryTables.FACETS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void plan(PlanEvent payload, RecordedEvent event, ReadTables tables) {
        Facets facets = new Facets(payload.plan(), tables);
        Told told = PlanTold.OF.apply(facets, payload);
        enter(facets, null, told, PlanEdits.OF.apply(facets, payload), event);
    }

    private static void planYear(PlanYearEvent payload, RecordedEvent event, ReadTables tables) {
        Facets facets = new Facets(payload.planYear().plan(), tables);
        Told told = PlanYearTold.OF.apply(facets, payload);
        enter(facets, payload.planYear().fiscalYear(), told, PlanYearEdits.OF.apply(facets, payload), event);
    }

    private static void enter(
            Facets facets, @Nullable FiscalYear year, Told told, List<Edit> edits, RecordedEvent event) {
        WhoActed acted = WhoActed.of(event);
        HistoryRow row = new HistoryRow(
                event.eventId(),
                event.position(),
                event.occurredAt(),
                event.recordedAt(),
                year,
                acted.who(),
                EventCatalogue.of(event.payload().getClass()).name(),
                told.sentence(),
                told.arguments(),
                acted.said(MetadataKeys.REASON).orElse(told.reason()),
                acted.said(MetadataKeys.DECISION_NUMBER).orElse(null),
                edits.stream().flatMap(edit -> facets.apply(edit).stream()).toList());
        facets.tables()
                .put(
                        HistoryTables.ENTRIES,
                        key(facets.plan(), event.position()),
                        facets.plan().value(),
                        row);
    }
}
