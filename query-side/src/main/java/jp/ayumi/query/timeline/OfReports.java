package jp.ayumi.query.timeline;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import jp.ayumi.api.publication.Gathering;
import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.Presentation;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.EventHandlers.Handler;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** What was frozen for councils and published; an edition has to do with the plans of the snapshots that it was made of. */
final class OfReports {

    private static final Happening REPORT = Happening.of(TimelineKind.REPORT);
    private static final Happening PUBLICATION = Happening.of(TimelineKind.PUBLICATION);

    private OfReports() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(SnapshotTaken.class, OfReports::taken)
                .on(
                        SnapshotReported.class,
                        report(payload -> REPORT.saying("reportedOn", payload.reportedOn())
                                .saying("text", payload.note())))
                .on(
                        ReportDeliberated.class,
                        report(payload -> REPORT.saying("outcome", "OutcomeKind." + payload.outcome())
                                .saying("text", payload.text())))
                .complete(SnapshotEvent.class)
                .on(EditionPublished.class, OfReports::published)
                .on(
                        EditionDistributed.class,
                        edition(payload -> PUBLICATION.saying(
                                "distributedOn", payload.distribution().on())))
                .on(EditionWithdrawn.class, edition(payload -> PUBLICATION.because(payload.reason())))
                .complete(EditionEvent.class)
                .on(GatheringHeld.class, OfReports::held)
                .complete(GatheringEvent.class);
    }

    private static void taken(SnapshotTaken payload, RecordedEvent event, ReadTables tables) {
        SubjectRow snapshot = new SubjectRow(
                payload.snapshot().name(),
                Set.of(payload.planYear().plan()),
                payload.planYear().fiscalYear());
        new TimelineWriter(event, tables)
                .about(payload.snapshot().streamId(), payload.snapshot().municipality(), unknown -> snapshot, REPORT);
    }

    private static void published(EditionPublished payload, RecordedEvent event, ReadTables tables) {
        TimelineWriter writer = new TimelineWriter(event, tables);
        List<PlanId> plans = payload.snapshots().stream()
                .map(frozen -> frozen.snapshot().streamId())
                .flatMap(snapshot -> writer.subject(snapshot).plans().stream())
                .toList();
        writer.about(
                payload.edition().streamId(),
                payload.edition().municipality(),
                unknown -> unknown.called(payload.title()).with(plans),
                PUBLICATION);
    }

    private static void held(GatheringHeld payload, RecordedEvent event, ReadTables tables) {
        Gathering held = payload.held();
        Set<PlanId> plans = OrderedSets.copyOf(
                held.presentations().stream().map(Presentation::plan).toList());
        new TimelineWriter(event, tables)
                .tell(new SubjectRow(held.title(), plans, null), PUBLICATION.saying("heldOn", held.heldOn()));
    }

    private static <E extends SnapshotEvent> Handler<E> report(Function<E, Happening> happening) {
        return (payload, event, tables) ->
                new TimelineWriter(event, tables).about(payload.snapshot().streamId(), happening.apply(payload));
    }

    private static <E extends EditionEvent> Handler<E> edition(Function<E, Happening> happening) {
        return (payload, event, tables) ->
                new TimelineWriter(event, tables).about(payload.edition().streamId(), happening.apply(payload));
    }
}
