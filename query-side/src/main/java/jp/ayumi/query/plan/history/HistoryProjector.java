package jp.ayumi.query.plan.history;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import jp.ayumi.query.projection.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who did what, when and why, of every plan, its plan years and what stands beside it and names it; a line is named by its event,
 * so a rebuild changes nothing.
 */
@Component
class HistoryProjector implements Projector {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .onEvery(PlanEvent.class, HistoryProjector::plan)
            .onEvery(PlanYearEvent.class, HistoryProjector::planYear)
            .onEvery(OpinionEvent.class, beside(OpinionsBeside.OF))
            .onEvery(IssueEvent.class, beside(IssuesBeside.OF))
            .onEvery(CommonIssueEvent.class, beside(CommonIssuesBeside.OF))
            .onEvery(PledgeEvent.class, beside(PledgesBeside.OF))
            .onEvery(SnapshotEvent.class, beside(SnapshotsBeside.OF))
            .onEvery(EditionEvent.class, beside(PublicationsBeside.OF))
            .onEvery(GatheringEvent.class, beside(GatheringsBeside.OF))
            .onEvery(CouncilEvent.class, beside(MeetingsBeside.OF))
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
        return List.of(
                HistoryTables.ENTRIES,
                HistoryTables.FACETS,
                HistoryTables.TREES,
                HistoryTables.THINGS,
                HistoryTables.NAMES);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        Naming.on(event, tables);
        HANDLERS.handle(event, tables);
    }

    private static void plan(PlanEvent payload, RecordedEvent event, ReadTables tables) {
        Facets facets = new Facets(payload.plan(), tables);
        Told told = PlanTold.OF.apply(facets, payload);
        List<FieldChange> changes = new ArrayList<>(changes(facets, PlanEdits.OF.apply(facets, payload)));
        TreeEdits tree = TreeEdits.of(facets.tree(), payload, event.ref());
        if (!tree.isNothing()) {
            facets.tree(tree.after());
            changes.addAll(changes(facets, tree.edits()));
            changes.addAll(tree.shifts());
        }
        enter(facets, null, told, changes, event);
    }

    private static void planYear(PlanYearEvent payload, RecordedEvent event, ReadTables tables) {
        Facets facets = new Facets(payload.planYear().plan(), tables);
        Told told = PlanYearTold.OF.apply(facets, payload);
        enter(
                facets,
                payload.planYear().fiscalYear(),
                told,
                changes(facets, PlanYearEdits.OF.apply(facets, payload)),
                event);
    }

    private static <E extends Event> EventHandlers.Handler<E> beside(Cases<Beside.Known, E, Beside> cases) {
        return (payload, event, tables) -> {
            Beside beside = cases.apply(new Beside.Known(tables), payload);
            new PlansNamed(tables).edits(beside).forEach((plan, named) -> {
                Facets facets = new Facets(plan, tables);
                enter(facets, named.year(), beside.told(), changes(facets, named.edits()), event);
            });
        };
    }

    private static List<FieldChange> changes(Facets facets, List<Edit> edits) {
        return edits.stream().flatMap(edit -> facets.apply(edit).stream()).toList();
    }

    private static void enter(
            Facets facets, @Nullable FiscalYear year, Told told, List<FieldChange> changes, RecordedEvent event) {
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
                List.copyOf(changes));
        facets.tables()
                .put(
                        HistoryTables.ENTRIES,
                        key(facets.plan(), event.position()),
                        facets.plan().value(),
                        row);
    }
}
