package jp.ayumi.query.plan.counterpart;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.plan.AcknowledgementView;
import jp.ayumi.api.plan.CounterpartAcknowledged;
import jp.ayumi.api.plan.CounterpartChangeKind;
import jp.ayumi.api.plan.CounterpartChangeView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.query.plan.ElementNode;
import jp.ayumi.query.plan.PlanElements;
import jp.ayumi.query.plan.counterpart.PairingRow.Facing;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Plans run as one: who faces whom, and what changed on the other side. */
@Component
class CounterpartProjector implements Projector {

    /** By plan, listed by municipality. */
    static final ReadTable<PairingRow> PAIRINGS = new ReadTable<>("plan_pairing", PairingRow.class);

    /** What changed at a counterpart, the latest first; listed by the plan that is told and the counterpart. */
    static final ReadTable<CounterpartChangeView> CHANGES =
            new ReadTable<>("plan_counterpart_change", CounterpartChangeView.class);

    /** What was seen of a counterpart, by the plan that saw it and the counterpart. */
    static final ReadTable<AcknowledgementRow> ACKNOWLEDGEMENTS =
            new ReadTable<>("plan_acknowledgement", AcknowledgementRow.class);

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .on(PlanDrafted.class, CounterpartProjector::drafted)
            .on(
                    PlanProfileRevised.class,
                    (payload, event, tables) -> tables.update(
                            PAIRINGS,
                            payload.plan().value(),
                            row -> row.titled(payload.profile().title())))
            .on(
                    PlanTreeComposed.class,
                    (payload, event, tables) -> tables.update(
                            PAIRINGS,
                            payload.plan().value(),
                            row -> row.with(PlanElements.of(payload.tree(), event.ref()))))
            .on(PlanRevised.class, CounterpartProjector::revised)
            .on(PlanPaired.class, CounterpartProjector::paired)
            .on(CounterpartAcknowledged.class, CounterpartProjector::acknowledged)
            .on(PlanEnded.class, CounterpartProjector::ended)
            .on(DirectionsDecided.class, CounterpartProjector::directed)
            .build();

    static String partition(PlanId told, PlanId counterpart) {
        return told + "<" + counterpart;
    }

    @Override
    public String name() {
        return "plan-counterparts";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(PAIRINGS, CHANGES, ACKNOWLEDGEMENTS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void drafted(PlanDrafted payload, RecordedEvent event, ReadTables tables) {
        tables.put(
                PAIRINGS,
                payload.plan().value(),
                payload.plan().municipality().value(),
                new PairingRow(payload.plan(), payload.profile().title(), PlanElements.NONE, List.of()));
    }

    private static void paired(PlanPaired payload, RecordedEvent event, ReadTables tables) {
        for (Link link : payload.links()) {
            tables.update(
                    PAIRINGS,
                    payload.plan().value(),
                    row -> row.with(new Facing(payload.counterpart(), link.here(), link.there(), event.ref())));
            tables.update(
                    PAIRINGS,
                    payload.counterpart().value(),
                    row -> row.with(new Facing(payload.plan(), link.there(), link.here(), event.ref())));
        }
    }

    private static void acknowledged(CounterpartAcknowledged payload, RecordedEvent event, ReadTables tables) {
        String key = partition(payload.plan(), payload.counterpart());
        AcknowledgementRow before = tables.get(ACKNOWLEDGEMENTS, key).orElse(AcknowledgementRow.NONE);
        tables.put(
                ACKNOWLEDGEMENTS,
                key,
                payload.plan().value(),
                before.with(new AcknowledgementView(
                        payload.throughPosition(),
                        payload.organization(),
                        event.metadata().get(MetadataKeys.ACTOR),
                        payload.remark(),
                        event.recordedAt(),
                        event.ref())));
    }

    private static void revised(PlanRevised payload, RecordedEvent event, ReadTables tables) {
        PairingRow before = tables.require(PAIRINGS, payload.plan().value());
        PairingRow after = before.with(before.elements().revised(payload, event.ref()));
        tables.update(PAIRINGS, payload.plan().value(), row -> after);

        Map<ElementId, ElementNode> then = before.elements().nodes();
        Map<ElementId, ElementNode> now = after.elements().nodes();
        RevisionTouches touches = new RevisionTouches(payload, then, now);
        Announcement announcement = new Announcement(after, event, tables);
        for (PlanId counterpart : after.counterparts()) {
            announcement.to(
                    counterpart,
                    Stream.of(
                            announcement.nearby(touches.whereTheyStood(), counterpart, then),
                            announcement.nearby(touches.whereTheyStand(), counterpart, now),
                            announcement.own(touches.endedWithOneAbove(), counterpart)));
        }
    }

    private static void directed(DirectionsDecided payload, RecordedEvent event, ReadTables tables) {
        PairingRow plan = tables.require(PAIRINGS, payload.planYear().plan().value());
        Map<ElementId, ElementNode> nodes = plan.elements().nodes();
        List<Touch> touches = payload.directions().stream()
                .map(direction -> new Touch(
                        CounterpartChangeKind.DIRECTION,
                        direction.action(),
                        Objects.requireNonNull(nodes.get(direction.action()), "no action")
                                .title(),
                        direction.reason(),
                        null,
                        payload.planYear().fiscalYear(),
                        direction.word()))
                .toList();
        Announcement announcement = new Announcement(plan, event, tables);
        for (PlanId counterpart : plan.counterparts()) {
            announcement.to(counterpart, Stream.of(announcement.nearby(touches.stream(), counterpart, nodes)));
        }
    }

    private static void ended(PlanEnded payload, RecordedEvent event, ReadTables tables) {
        PairingRow plan = tables.require(PAIRINGS, payload.plan().value());
        CounterpartChangeView change = new CounterpartChangeView(
                CounterpartChangeKind.PLAN_ENDED,
                null,
                null,
                null,
                plan.title(),
                payload.reason(),
                null,
                null,
                null,
                event.recordedAt(),
                event.ref(),
                null);
        Announcement announcement = new Announcement(plan, event, tables);
        plan.counterparts().forEach(counterpart -> announcement.to(counterpart, Stream.of(Stream.of(change))));
    }
}
