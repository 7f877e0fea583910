package jp.ayumi.query.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.LessonsCarried;
import jp.ayumi.api.plan.MidTermReviewSubmitted;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEndView;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionLineView;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import jp.ayumi.query.projection.Row;
import org.springframework.stereotype.Component;

/** The plans, their trees at every revision, and how they came to be. */
@Component
class PlanProjector implements Projector {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .complete(PlanEvent.class)
            .on(PlanDrafted.class, PlanProjector::drafted)
            .on(
                    PlanProfileRevised.class,
                    (payload, event, tables) ->
                            change(payload, event, tables, plan -> plan.with(payload.profile(), event.ref())))
            .on(PlanTreeComposed.class, PlanProjector::composed)
            .on(
                    EvaluationSchemeSet.class,
                    (payload, event, tables) ->
                            change(payload, event, tables, plan -> plan.with(payload.scheme(), event.ref())))
            .on(PlanAdopted.class, PlanProjector::adopted)
            .on(
                    MidTermReviewSubmitted.class,
                    (payload, event, tables) -> line(payload, event, tables, RevisionLines.of(payload, event)))
            .on(
                    RevisionDecided.class,
                    (payload, event, tables) -> line(payload, event, tables, RevisionLines.of(payload, event)))
            .on(PlanRevised.class, PlanProjector::revised)
            .on(PlanPaired.class, PlanProjector::counted)
            .on(LessonRecorded.class, PlanProjector::counted)
            .on(LessonsCarried.class, PlanProjector::counted)
            .on(DistrictPolicySet.class, PlanProjector::counted)
            .on(DistrictArranged.class, PlanProjector::counted)
            .on(CounterpartAcknowledged.class, PlanProjector::counted)
            .on(
                    PlanEnded.class,
                    (payload, event, tables) -> change(
                            payload,
                            event,
                            tables,
                            plan -> plan.ended(new PlanEndView(payload.endedOn(), payload.reason(), event.ref()))))
            .on(PlanYearOpened.class, (payload, event, tables) -> year(payload, event, tables, true))
            .on(PlanYearClosed.class, (payload, event, tables) -> year(payload, event, tables, false))
            .on(PlanYearReopened.class, (payload, event, tables) -> year(payload, event, tables, true))
            .build();

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(PlanTables.PLANS, PlanTables.TREES, PlanTables.REVISION_LINES);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void drafted(PlanDrafted payload, RecordedEvent event, ReadTables tables) {
        PlanId plan = payload.plan();
        tables.put(
                PlanTables.PLANS,
                plan.value(),
                plan.municipality().value(),
                PlanRow.drafted(plan, payload.profile(), event.ref()));
        tables.put(
                PlanTables.TREES,
                PlanTreeRow.keyOfDraft(plan),
                plan.value(),
                new PlanTreeRow(null, null, PlanElements.NONE, event.ref()));
    }

    private static void composed(PlanTreeComposed payload, RecordedEvent event, ReadTables tables) {
        EventRef source = event.ref();
        tables.update(
                PlanTables.TREES,
                PlanTreeRow.keyOfDraft(payload.plan()),
                draft -> new PlanTreeRow(null, null, PlanElements.of(payload.tree(), source), source));
        counted(payload, event, tables);
    }

    private static void adopted(PlanAdopted payload, RecordedEvent event, ReadTables tables) {
        PlanTreeRow draft = tables.require(PlanTables.TREES, PlanTreeRow.keyOfDraft(payload.plan()));
        tables.put(
                PlanTables.TREES,
                PlanTreeRow.key(payload.plan(), 0),
                payload.plan().value(),
                new PlanTreeRow(0, payload.effectiveOn(), draft.elements(), event.ref()));
        line(payload, event, tables, RevisionLines.of(payload, event));
        change(payload, event, tables, plan -> plan.withRevision(0, event.ref()));
    }

    private static void revised(PlanRevised payload, RecordedEvent event, ReadTables tables) {
        PlanTreeRow before = tables.require(PlanTables.TREES, PlanTreeRow.key(payload.plan(), payload.revision() - 1));
        PlanElements elements = before.elements().revised(payload, event.ref());
        tables.put(
                PlanTables.TREES,
                PlanTreeRow.key(payload.plan(), payload.revision()),
                payload.plan().value(),
                new PlanTreeRow(payload.revision(), payload.effectiveOn(), elements, event.ref()));
        line(payload, event, tables, RevisionLines.of(payload, before.elements(), elements, event));
        change(payload, event, tables, plan -> plan.withRevision(payload.revision(), event.ref()));
    }

    private static void line(PlanEvent payload, RecordedEvent event, ReadTables tables, RevisionLineView line) {
        tables.put(
                PlanTables.REVISION_LINES,
                payload.plan() + "@" + Row.sortable(event.position()),
                payload.plan().value(),
                line);
        counted(payload, event, tables);
    }

    private static void year(PlanYearEvent payload, RecordedEvent event, ReadTables tables, boolean open) {
        tables.update(
                PlanTables.PLANS,
                payload.planYear().plan().value(),
                plan -> plan.withYear(payload.planYear().fiscalYear(), open, event.ref()));
    }

    /** Nothing changes here but the version. */
    private static void counted(PlanEvent payload, RecordedEvent event, ReadTables tables) {
        change(payload, event, tables, plan -> plan);
    }

    private static void change(
            PlanEvent payload, RecordedEvent event, ReadTables tables, UnaryOperator<PlanRow> change) {
        tables.update(PlanTables.PLANS, payload.plan().value(), plan -> change.apply(plan.at(event.version())));
    }
}
